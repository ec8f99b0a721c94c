import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { asProblem } from "../api/problem";
import { LoadMore } from "./LoadMore";
import { ProblemNotice } from "./ProblemNotice";
import { Waiting } from "./Waiting";

interface Props<T> {
  list: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>;
  /** What is being waited for: `the topics`. */
  what: string;
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
}

/** A list under a cursor: waiting, a problem, nothing, or its items with a way to more. */
export function ListView<T>({ list, what, empty, children }: Props<T>) {
  if (list.isPending) return <Waiting what={what} failure={list.failureReason} />;
  if (!list.data) {
    return <ProblemNotice problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  }
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      <LoadMore list={list} />
    </>
  );
}
