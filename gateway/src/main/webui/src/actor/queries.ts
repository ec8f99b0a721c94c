import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";

export function useActor(id: string) {
  return useQuery({
    queryKey: ["actor", id],
    queryFn: () => dataOf(api.GET("/api/v1/actors/{id}", { params: { path: { id } } })),
  });
}
