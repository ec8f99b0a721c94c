import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { asProblem } from "../api/problem";
import { ProblemNotice } from "./ProblemNotice";
import { Waiting } from "./Waiting";

interface Props<T> {
  query: UseQueryResult<T>;
  /** What is being waited for: `the ranking`. */
  what: string;
  children: (data: T) => ReactNode;
}

/**
 * One of three things, never two: waiting, be it for what is still being prepared; a problem with a way to try again; or
 * the data.
 */
export function QueryView<T>({ query, what, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ProblemNotice problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  }
  return <Waiting what={what} failure={query.failureReason} />;
}
