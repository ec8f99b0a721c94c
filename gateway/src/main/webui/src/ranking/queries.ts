import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import { countryName } from "../format/words";

export interface RankingFilter {
  q?: string;
  country?: string;
}

/** The published rankings, each with its newest snapshot. */
export function useRankings() {
  return useQuery({
    queryKey: ["rankings"],
    queryFn: () => dataOf(api.GET("/api/v1/rankings")),
    staleTime: 600_000,
  });
}

export function useRanking(methodology: string, filter: RankingFilter) {
  return useInfiniteQuery({
    queryKey: ["ranking", methodology, filter],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}", {
          params: {
            path: { methodology },
            query: { ...given(filter), limit: 50, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
    placeholderData: keepPreviousData,
  });
}

/** The countries that have a ranked deposit, for the filter. */
export function useRankedCountries(methodology: string) {
  return useQuery({
    queryKey: ["ranked-countries", methodology],
    queryFn: async () => {
      const ranking = await dataOf(
        api.GET("/api/v1/rankings/{methodology}", { params: { path: { methodology }, query: { limit: 500 } } }),
      );
      const codes = new Set(ranking.items.flatMap(({ deposit }) => deposit.country ?? []));
      return [...codes].toSorted((one, other) => countryName(one).localeCompare(countryName(other)));
    },
    staleTime: 600_000,
  });
}

export function useUnranked(methodology: string) {
  return useInfiniteQuery({
    queryKey: ["unranked", methodology],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}/unranked", {
          params: { path: { methodology }, query: { limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
  });
}

/** The same ranking for a spreadsheet. */
export function csvAddress(methodology: string, filter: RankingFilter): string {
  const query = new URLSearchParams({ f: "csv", limit: "500", ...given(filter) });
  return `/api/v1/rankings/${methodology}?${query}`;
}

/** As many of the deposits beside the ranking as one answer can hold; its `Link` header leads to the rest. */
export function unrankedCsvAddress(methodology: string): string {
  return `/api/v1/rankings/${methodology}/unranked?f=csv&limit=500`;
}

/** An empty field of the filter is no question; the API refuses it. */
function given({ q, country }: RankingFilter): RankingFilter {
  return { ...(q?.trim() && { q: q.trim() }), ...(country && { country }) };
}
