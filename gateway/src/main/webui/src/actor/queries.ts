import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import { type ControlQuestion, endOfDay } from "../control/queries";
import { today } from "../format/dates";

export function useActor(id: string) {
  return useQuery({
    queryKey: ["actor", id],
    queryFn: () => dataOf(api.GET("/api/v1/actors/{id}", { params: { path: { id } } })),
  });
}

export function useNetwork(actor: string, depth: number, on: string | undefined) {
  return useQuery({
    queryKey: ["network", actor, depth, on],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/actors/{id}/network", {
          params: { path: { id: actor }, query: { depth, ...(on && { on }) } },
        }),
      ),
    placeholderData: (previous, query) => (query?.queryKey[1] === actor ? previous : undefined),
  });
}

/** The few best matches by name or alias, for a field that is being typed into. */
export function useActorSuggestions(q: string) {
  return useQuery({
    queryKey: ["actor-suggestions", q],
    queryFn: () => dataOf(api.GET("/api/v1/actors", { params: { query: { q, limit: 8 } } })),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function useHoldings(actor: string, { on, knownAt }: ControlQuestion) {
  return useInfiniteQuery({
    queryKey: ["holdings", actor, on, knownAt],
    queryFn: async ({ pageParam }) => {
      const page = await dataOf(
        api.GET("/api/v1/actors/{id}/holdings", {
          params: {
            path: { id: actor },
            query: {
              limit: 100,
              ...(on && { on }),
              ...(knownAt && { knownAt: endOfDay(knownAt) }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      );
      // While another day is being asked about, what is still shown tells its own.
      return { ...page, on: on ?? today() };
    },
    initialPageParam: "",
    getNextPageParam: cursorOf,
    placeholderData: (previous, query) => (query?.queryKey[1] === actor ? previous : undefined),
  });
}
