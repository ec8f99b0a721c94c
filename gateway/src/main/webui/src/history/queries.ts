import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";

/** As many as one answer holds. */
const MOST = 500;

/** The place of a deposit in each snapshot, newest first. */
export function useRankHistory(methodology: string, deposit: string) {
  return useInfiniteQuery({
    queryKey: ["rank-history", methodology, deposit],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}/deposits/{id}/history", {
          params: {
            path: { methodology, id: deposit },
            query: { limit: 100, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
  });
}

export function useSnapshots(methodology: string) {
  return useQuery({
    queryKey: ["snapshots", methodology],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}/snapshots", {
          params: { path: { methodology }, query: { limit: MOST } },
        }),
      ),
  });
}

/** Who moved from a to b, and why; not asked while one of them is open. */
export function useComparison(methodology: string, a: number | undefined, b: number | undefined) {
  return useQuery({
    queryKey: ["comparison", methodology, a, b],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}/compare", {
          params: {
            path: { methodology },
            query: { ...(a !== undefined && { a }), ...(b !== undefined && { b }), limit: MOST },
          },
        }),
      ),
    enabled: a !== undefined && b !== undefined,
  });
}
