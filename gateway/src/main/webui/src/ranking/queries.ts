import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";

/** The ranking that the home page shows. */
const methodology = "heavy";

export interface RankingFilter {
  q?: string;
  country?: string;
}

export function useRanking(filter: RankingFilter) {
  return useInfiniteQuery({
    queryKey: ["ranking", filter],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}", {
          params: {
            path: { methodology },
            query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
    placeholderData: keepPreviousData,
  });
}

export function useMethodology() {
  return useQuery({
    queryKey: ["methodology", methodology],
    queryFn: () => dataOf(api.GET("/api/v1/methodologies/{id}", { params: { path: { id: methodology } } })),
    staleTime: 600_000,
  });
}
