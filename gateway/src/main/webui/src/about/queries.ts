import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";

export function useSource(id: string) {
  return useQuery({
    queryKey: ["source", id],
    queryFn: () => dataOf(api.GET("/api/v1/sources/{id}", { params: { path: { id } } })),
    staleTime: 600_000,
  });
}

export function useIntake() {
  return useQuery({
    queryKey: ["intake"],
    queryFn: () => dataOf(api.GET("/api/v1/intake")),
  });
}
