import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import type { TimelineAnswer } from "../api/types";
import type { Line } from "./timeline";

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

/** The lines in time, by what was known on a day. */
export function useTimeline(deposit: string, knownAt: string | undefined) {
  return useQuery({
    queryKey: ["control-timeline", deposit, knownAt],
    queryFn: async () =>
      linesOf(
        await dataOf(
          api.GET("/api/v1/deposits/{id}/control/timeline", {
            params: { path: { id: deposit }, query: { ...(knownAt && { knownAt: endOfDay(knownAt) }) } },
          }),
        ),
      ),
    placeholderData: (previous, query) => (query?.queryKey[1] === deposit ? previous : undefined),
  });
}

/** The last stretch goes on: that it ends today is only where the line was cut. */
function linesOf({ kinds, claims, until }: TimelineAnswer): Line[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return kinds.map(({ kind, intervals }) => ({
    kind,
    stretches: intervals.map(({ from, to, changedBy, answer }) => ({
      ...answer,
      from,
      ...(to !== until && { to }),
      changedBy: changedBy.flatMap((id) => known.get(id) ?? []),
    })),
  }));
}

/** What was answered for one day, from the first that was known of it. */
export function useHistory(deposit: string, kind: string, { on, knownAt }: ControlQuestion) {
  return useQuery({
    queryKey: ["control-history", deposit, kind, on, knownAt],
    queryFn: async () => {
      const { kinds } = await dataOf(
        api.GET("/api/v1/deposits/{id}/control/history", {
          params: {
            path: { id: deposit },
            query: { kind, ...(on && { on }), ...(knownAt && { knownAt: endOfDay(knownAt) }) },
          },
        }),
      );
      return kinds.flatMap(({ steps }) => steps);
    },
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
export const endOfDay = (day: string) => `${day}T23:59:59Z`;
