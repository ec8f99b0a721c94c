import { Link } from "react-router";
import type { Topic } from "../api/types";
import { instant } from "../format/dates";
import { count } from "../format/quantity";
import { SubjectLink } from "./SubjectLink";

export function TopicList({ topics, showSubject }: { topics: Topic[]; showSubject: boolean }) {
  return (
    <ul className="plain-list topics">
      {topics.map((topic) => (
        <li key={topic.id}>
          <p className="topic-title">
            <Link to={`/forum/topics/${topic.id}`}>{topic.title}</Link>
            {topic.pinned && <span className="chip">pinned</span>}
            {topic.locked && <span className="chip">locked</span>}
          </p>
          <p className="small soft particulars">
            <span>{topic.author.displayName ?? topic.author.handle}</span>
            <span>
              {count(topic.postCount)} {topic.postCount === 1 ? "post" : "posts"}
            </span>
            <span>last {instant(topic.lastPostedAt)}</span>
            {showSubject && topic.subject && (
              <span>
                about <SubjectLink subject={topic.subject} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
