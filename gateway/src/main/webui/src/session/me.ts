import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";

/** Who is asking; not being signed in is an answer, not an error. */
export function useMe() {
  return useQuery({
    queryKey: ["me"],
    queryFn: () => dataOf(api.GET("/api/v1/me")),
    staleTime: 60_000,
    retry: false,
  });
}
