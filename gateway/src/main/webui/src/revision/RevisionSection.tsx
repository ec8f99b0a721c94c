import { useInfiniteQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Section } from "../ui/Section";
import { RevisionList } from "./RevisionList";

interface Props {
  kind: "deposits" | "actors";
  id: string;
}

/** At the foot of a page: how it came to be. */
export function RevisionSection({ kind, id }: Props) {
  const revisions = useRevisions(kind, id);
  return (
    <Section title="How this page came to be">
      <ListView list={revisions} what="the revisions" empty={<Empty>No version of it is recorded.</Empty>}>
        {(items) => <RevisionList revisions={items} />}
      </ListView>
    </Section>
  );
}

function useRevisions(kind: Props["kind"], id: string) {
  return useInfiniteQuery({
    queryKey: ["revisions", kind, id],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET(`/api/v1/${kind}/{id}/revisions`, {
          params: { path: { id }, query: { limit: 10, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
  });
}
