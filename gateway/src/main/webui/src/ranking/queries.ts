import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import type { DepositSummary } from "../api/types";

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

export function useExplanation(deposit: string) {
  return useQuery({
    queryKey: ["explanation", methodology, deposit],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}/deposits/{id}", {
          params: { path: { methodology, id: deposit } },
        }),
      ),
  });
}

/** Headline figures of the deposits with a stated resource, by deposit: the ranking names ranks, these are the tonnes. */
export function useFigures() {
  return useQuery({
    queryKey: ["figures"],
    queryFn: async () => {
      const figures = new Map<string, DepositSummary>();
      let cursor: string | undefined;
      do {
        // oxlint-disable-next-line no-await-in-loop -- the next page's cursor is in this page
        const page = await dataOf(
          api.GET("/api/v1/deposits", {
            params: { query: { hasResource: true, limit: 500, ...(cursor && { cursor }) } },
          }),
        );
        for (const deposit of page.items) figures.set(deposit.id, deposit);
        cursor = cursorOf(page);
      } while (cursor);
      return figures;
    },
    staleTime: 600_000,
  });
}
