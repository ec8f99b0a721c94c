import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { asProblem } from "../api/problem";
import { ProblemNotice } from "./ProblemNotice";

type Props = Pick<
  UseInfiniteQueryResult,
  "hasNextPage" | "isFetchingNextPage" | "isFetchNextPageError" | "error" | "fetchNextPage"
>;

/** The next page, for lists under a cursor; nothing on the last one. */
export function LoadMore({ list }: { list: Props }) {
  if (list.isFetchNextPageError) {
    return <ProblemNotice problem={asProblem(list.error)} onRetry={() => void list.fetchNextPage()} />;
  }
  if (!list.hasNextPage) return null;
  return (
    <p className="actions load-more">
      <button
        type="button"
        className="button"
        disabled={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {list.isFetchingNextPage ? "Loading…" : "Load more"}
      </button>
    </p>
  );
}
