import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";

/** The conflict events around a deposit, nearest first, with counts over all of them. */
export function useIncidentsAround(deposit: string, withinKm: number) {
  return useInfiniteQuery({
    queryKey: ["incidents-around", deposit, withinKm],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/deposits/{id}/incidents", {
          params: {
            path: { id: deposit },
            query: { within: `${withinKm}km`, limit: 10, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
    placeholderData: keepPreviousData,
  });
}
