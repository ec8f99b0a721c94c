import { useState } from "react";
import { Link, useParams } from "react-router";
import type { Post, Topic } from "../api/types";
import { instant } from "../format/dates";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { PostView } from "./PostView";
import { ReplyForm } from "./ReplyForm";
import { SubjectLink } from "./SubjectLink";
import { usePosts, useTopic } from "./queries";

export function TopicPage() {
  const { id = "" } = useParams();
  const topic = useTopic(id);
  return (
    <QueryView query={topic} what="the topic">
      {(data) => <TopicView key={data.id} topic={data} />}
    </QueryView>
  );
}

function TopicView({ topic }: { topic: Topic }) {
  const posts = usePosts(topic.id);
  const [own, setOwn] = useState<Post[]>([]);
  return (
    <>
      <title>{`${topic.title} · Xenotime`}</title>
      <header className="page-head">
        <p className="eyebrow">
          <Link to="/forum">Forum</Link>
          {topic.subject && (
            <>
              {" · about "}
              <SubjectLink subject={topic.subject} />
            </>
          )}
        </p>
        <h1>{topic.title}</h1>
        <p className="small soft">
          Opened by {topic.author.displayName ?? topic.author.handle}, {instant(topic.createdAt)}
        </p>
      </header>
      <ListView list={posts} what="the posts" empty={<Empty>There are no posts.</Empty>}>
        {(items) => <PostList posts={items} own={own} />}
      </ListView>
      {topic.locked ? (
        <p className="notice">This topic is locked: it can be read, but not replied to.</p>
      ) : (
        <Section title="Reply">
          <ReplyForm topic={topic.id} onPosted={(post) => setOwn([...own, post])} />
        </Section>
      )}
    </>
  );
}

/** The posts that are loaded, and one's own new ones even where the pages between are not loaded yet. */
function PostList({ posts, own }: { posts: Post[]; own: Post[] }) {
  const loaded = new Set(posts.map(({ id }) => id));
  return (
    <ol className="plain-list posts" aria-live="polite">
      {[...posts, ...own.filter(({ id }) => !loaded.has(id))].map((post) => (
        <PostView key={post.id} post={post} />
      ))}
    </ol>
  );
}
