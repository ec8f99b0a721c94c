import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";

/** Both are days; absent means today, and everything known by now. */
export interface ControlQuestion {
  on?: string;
  knownAt?: string;
}

export function useControl(deposit: string, { on, knownAt }: ControlQuestion) {
  return useQuery({
    queryKey: ["control", deposit, on, knownAt],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/deposits/{id}/control", {
          params: {
            path: { id: deposit },
            query: { ...(on && { on }), ...(knownAt && { knownAt: endOfDay(knownAt) }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useClaimsBy(actor: string) {
  return useInfiniteQuery({
    queryKey: ["claims-by", actor],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/control-claims", {
          params: { query: { actor, limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
  });
}

/** Who asks what was known on a day means all of that day. */
const endOfDay = (day: string) => `${day}T23:59:59Z`;
