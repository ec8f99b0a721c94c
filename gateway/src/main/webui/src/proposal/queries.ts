import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, cursorOf, dataOf, placeOf } from "../api/client";
import type { paths } from "../api/schema";
import { useIdempotencyKey } from "../write/idempotency";
import { type ClaimFields, documentOf } from "./claimDraft";

/** Where what was handed in went: to the editors as a proposal, or straight among the claims. */
export interface Written {
  /** Absent where it stands at once. */
  proposal?: string;
}

export function useProposeClaim(deposit: string) {
  const queries = useQueryClient();
  const { keyFor, forget } = useIdempotencyKey();
  return useMutation({
    mutationFn: async (fields: ClaimFields): Promise<Written> => {
      const body = documentOf(fields, deposit);
      const place = await placeOf(
        api.POST("/api/v1/control-claims", { body, headers: { "Idempotency-Key": keyFor(body) } }),
      );
      const [, collection, id] = /([^/]+)\/([^/]+)$/.exec(place ?? "") ?? [];
      return collection === "proposals" && id ? { proposal: id } : {};
    },
    onSuccess: () => {
      forget();
      return queries.invalidateQueries();
    },
  });
}

export type ProposalFilter = Pick<NonNullable<paths["/api/v1/proposals"]["get"]["parameters"]["query"]>, "state" | "kind">;

export function useProposals(filter: ProposalFilter) {
  return useInfiniteQuery({
    queryKey: ["proposals", filter],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/proposals", {
          params: { query: { ...filter, limit: 30, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
    placeholderData: keepPreviousData,
  });
}

export function useProposal(id: string) {
  return useQuery({
    queryKey: ["proposal", id],
    queryFn: () => dataOf(api.GET("/api/v1/proposals/{id}", { params: { path: { id } } })),
  });
}

export interface Decision {
  decision: "accept" | "reject";
  reason: string;
}

export function useDecide(id: string) {
  const queries = useQueryClient();
  const { keyFor, forget } = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Decision) =>
      dataOf(
        api.POST("/api/v1/proposals/{id}/decision", {
          params: { path: { id } },
          body,
          headers: { "Idempotency-Key": keyFor({ id, ...body }) },
        }),
      ),
    onSuccess: () => {
      forget();
      return queries.invalidateQueries();
    },
  });
}

export function useRebase(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST("/api/v1/proposals/{id}/rebase", { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useWithdraw(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST("/api/v1/proposals/{id}/withdraw", { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
