import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";

/** The newest published version, unless another is named. */
export function useMethodology(id: string, version?: number) {
  return useQuery({
    queryKey: ["methodology", id, version],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/methodologies/{id}", {
          params: { path: { id }, query: { ...(version !== undefined && { version }) } },
        }),
      ),
    staleTime: 600_000,
  });
}

/** Everything that a methodology may weigh, and for how many deposits it is known. */
export function useCriteria() {
  return useQuery({
    queryKey: ["criteria"],
    queryFn: () => dataOf(api.GET("/api/v1/criteria")),
    staleTime: 600_000,
  });
}
