import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import type { HeavyDefinition } from "../format/words";

export function useDeposit(id: string, heavy: HeavyDefinition) {
  return useQuery({
    queryKey: ["deposit", id, heavy],
    queryFn: () => dataOf(api.GET("/api/v1/deposits/{id}", { params: { path: { id }, query: { heavy } } })),
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  });
}

/** The few best matches, for a search box that is being typed into. */
export function useDepositSuggestions(q: string) {
  return useQuery({
    queryKey: ["deposit-suggestions", q],
    queryFn: () => dataOf(api.GET("/api/v1/deposits", { params: { query: { q, limit: "8" } } })),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export interface DepositFilter {
  q?: string;
  country?: string;
  /** What is part of this one, or lies in its outline. */
  inside?: string;
}

export function useDeposits(filter: DepositFilter) {
  return useInfiniteQuery({
    queryKey: ["deposits", filter],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/deposits", {
          params: { query: { ...filter, limit: "50", ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
    placeholderData: keepPreviousData,
  });
}
