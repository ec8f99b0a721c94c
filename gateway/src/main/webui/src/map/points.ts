import { useInfiniteQuery } from "@tanstack/react-query";
import type { Feature, FeatureCollection, Point } from "geojson";
import { useEffect } from "react";
import { ProblemError, problemFrom } from "../api/problem";

/** What a point of the map knows of its deposit. */
export interface DepositProperties {
  id: string;
  name: string;
  kind?: string;
  heavyTreoTonnes?: number;
  treoTonnes?: number;
}

export type DepositPoints = FeatureCollection<Point | null, DepositProperties> & { next?: string };

/**
 * Every located deposit as GeoJSON, page after page: what has arrived is shown while the rest comes.
 * `query` is what narrows the list, e.g. `hasResource=true`.
 */
export function useDepositPoints(query = "") {
  const pages = useInfiniteQuery({
    queryKey: ["deposit-points", query],
    queryFn: ({ pageParam }) => fetchPoints(pageParam),
    initialPageParam: `/api/v1/deposits?f=geojson&limit=500${query && `&${query}`}`,
    getNextPageParam: (page) => page.next,
    staleTime: 600_000,
  });
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  return pages;
}

/** The features that have a place; many a deposit is known without one. */
export function located(pages: DepositPoints[]): Feature<Point, DepositProperties>[] {
  return pages.flatMap(({ features }) =>
    features.flatMap(({ geometry, ...rest }) => (geometry ? [{ ...rest, geometry }] : [])),
  );
}

async function fetchPoints(address: string): Promise<DepositPoints> {
  const response = await fetch(address, { headers: { Accept: "application/geo+json" } });
  const body: unknown = await response.json();
  if (!response.ok) {
    throw new ProblemError(problemFrom(response.status, body, response.headers.get("Retry-After")));
  }
  return body as DepositPoints;
}
