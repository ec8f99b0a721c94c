import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import { canRank, type Weights } from "./weights";

/** What is ranked again: the inputs of a snapshot. */
export interface Played {
  methodology: string;
  version: number;
  snapshot: number;
}

/**
 * The whole ranking by other weights. Whoever asks by new ones while an answer is on its way gives that one up: its
 * request is aborted. The last answer stays until the next is there.
 */
export function useWhatIf({ methodology, snapshot }: Played, weights: Weights) {
  return useQuery({
    queryKey: ["what-if", methodology, snapshot, weights],
    queryFn: ({ signal }) =>
      dataOf(api.POST("/api/v1/rankings/evaluations", { body: { methodology, snapshot, weights }, signal })),
    enabled: canRank(weights),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 30_000,
  });
}
