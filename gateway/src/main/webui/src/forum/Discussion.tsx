import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Section } from "../ui/Section";
import { useTopics } from "./queries";
import { TopicList } from "./TopicList";
import { WriteTopic } from "./WriteTopic";

interface Props {
  /** `deposit:mount-weld` */
  subject: string;
  about: string;
}

/** The forum's topics about a thing, on the thing's own page. */
export function Discussion({ subject, about }: Props) {
  const topics = useTopics({ subject });
  return (
    <Section title="Discussion">
      <ListView list={topics} what="the discussion" empty={<Empty>Nobody has written about {about} yet.</Empty>}>
        {(items) => <TopicList topics={items} showSubject={false} />}
      </ListView>
      <WriteTopic subject={subject} />
    </Section>
  );
}
