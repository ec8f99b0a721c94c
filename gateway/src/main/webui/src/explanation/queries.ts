import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";

export function useExplanation(methodology: string, deposit: string) {
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

/** What share of the variance of the rank comes from which assumption. */
export function useDrivers(methodology: string, deposit: string) {
  return useQuery({
    queryKey: ["drivers", methodology, deposit],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/rankings/{methodology}/deposits/{id}/sensitivity", {
          params: { path: { methodology, id: deposit } },
        }),
      ),
    staleTime: 600_000,
  });
}
