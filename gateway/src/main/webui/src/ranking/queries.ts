import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import { countryName } from "../format/words";

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
            query: { ...given(filter), limit: 50, ...(pageParam && { cursor: pageParam }) },
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

/** The countries that have a ranked deposit, for the filter. */
export function useRankedCountries() {
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

export function useUnranked() {
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
export function csvAddress(filter: RankingFilter): string {
  const query = new URLSearchParams({ f: "csv", limit: "500", ...given(filter) });
  return `/api/v1/rankings/${methodology}?${query}`;
}

/** As many of the deposits beside the ranking as one answer can hold; its `Link` header leads to the rest. */
export const unrankedCsvAddress = `/api/v1/rankings/${methodology}/unranked?f=csv&limit=500`;

/** An empty field of the filter is no question; the API refuses it. */
function given({ q, country }: RankingFilter): RankingFilter {
  return { ...(q?.trim() && { q: q.trim() }), ...(country && { country }) };
}
