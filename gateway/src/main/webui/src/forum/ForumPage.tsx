import { Link, useSearchParams } from "react-router";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { useCategories, useTopics } from "./queries";
import { TopicList } from "./TopicList";
import { WriteTopic } from "./WriteTopic";

export function ForumPage() {
  const [search] = useSearchParams();
  const category = search.get("category");
  const categories = useCategories();
  const topics = useTopics(category ? { category } : {});
  const chosen = categories.data?.items.find(({ id }) => id === category);
  return (
    <>
      <title>Forum · Xenotime</title>
      <header className="page-head">
        <h1>Forum</h1>
        <p className="lead">What the people who follow the deposits and their holders say. Reading is open to all.</p>
      </header>
      <QueryView query={categories} what="the categories">
        {({ items }) => (
          <nav aria-label="Categories" className="categories">
            <Link to="/forum" className="chip" aria-current={category ? undefined : "page"}>
              All
            </Link>
            {items.map(({ id, name }) => (
              <Link
                key={id}
                to={`/forum?category=${id}`}
                className="chip"
                aria-current={id === category ? "page" : undefined}
              >
                {name}
              </Link>
            ))}
          </nav>
        )}
      </QueryView>
      {chosen?.description && <p className="soft">{chosen.description}</p>}
      <Section title={chosen?.name ?? "Topics"}>
        <WriteTopic />
        <ListView list={topics} what="the topics" empty={<Empty>No topic yet. Write the first.</Empty>}>
          {(items) => <TopicList topics={items} showSubject />}
        </ListView>
      </Section>
    </>
  );
}
