import type { FeatureCollection, Geometry, Position } from "geojson";

/**
 * The atlas is made for a sphere: Russia and Fiji simply go on over 180° and Antarctica runs around the pole. On a flat
 * map a ring has to go on past 180° instead of jumping back across the whole picture; what runs around the pole is
 * closed along it.
 */
export function unwrap<P>(world: FeatureCollection<Geometry, P>): FeatureCollection<Geometry, P> {
  return { ...world, features: world.features.map((each) => ({ ...each, geometry: flat(each.geometry) })) };
}

function flat(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: geometry.coordinates.map(unwrapRing) };
  if (geometry.type === "MultiPolygon") {
    return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(unwrapRing)) };
  }
  return geometry;
}

export function unwrapRing(ring: Position[]): Position[] {
  let turns = 0;
  let before: number | undefined;
  const unwrapped = ring.map(([longitude = 0, latitude = 0]) => {
    if (before !== undefined && longitude - before > 180) turns -= 1;
    if (before !== undefined && longitude - before < -180) turns += 1;
    before = longitude;
    return [longitude + 360 * turns, latitude];
  });
  const [first = [0, 0]] = unwrapped;
  const pole = (first[1] ?? 0) < 0 ? -90 : 90;
  const last = unwrapped.at(-1) ?? first;
  return turns === 0 ? unwrapped : [...unwrapped, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}
