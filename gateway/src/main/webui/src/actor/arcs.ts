import type { Network } from "../api/types";
import type { Place } from "./layout";

type Edge = Network["edges"][number];

/** A relation as a line from one actor to another, bent where the two have more than one. */
export interface Arc {
  edge: Edge;
  from: Place;
  bend: Place;
  to: Place;
}

/** So far apart are two lines between the same two actors in the middle, in pixels. */
const APART = 34;

export function arcsOf(edges: Edge[], places: Map<string, Place>, radiusOf: (actor: string) => number): Arc[] {
  return edges.flatMap((edge) => {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    if (!from || !to) return [];
    const bend = bent(from, to, bendOf(edge, edges));
    return [{ edge, from: nearer(from, bend, radiusOf(edge.from) + 2), bend, to: nearer(to, bend, radiusOf(edge.to) + 4) }];
  });
}

/** How far to the side it goes; seen from the same actor, whichever way it points. */
function bendOf(edge: Edge, edges: Edge[]): number {
  const between = edges.filter(({ from, to }) => pair(from, to) === pair(edge.from, edge.to));
  const aside = (between.indexOf(edge) - (between.length - 1) / 2) * APART;
  return edge.from < edge.to ? aside : -aside;
}

const pair = (one: string, other: string) => [one, other].toSorted().join(" ");

function bent(from: Place, to: Place, aside: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - (2 * aside * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (2 * aside * (to.x - from.x)) / length,
  };
}

/** A line begins and ends at the rim of a mark, not in its middle. */
function nearer(from: Place, to: Place, by: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= by) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

/** The line as SVG draws it. */
export function pathOf({ from, bend, to }: Arc): string {
  return `M${inWords(from)}Q${inWords(bend)} ${inWords(to)}`;
}

const inWords = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A point of the line, 0 at its beginning and 1 at its end. */
export function pointOf({ from, bend, to }: Arc, part: number): Place {
  const rest = 1 - part;
  return {
    x: rest * rest * from.x + 2 * rest * part * bend.x + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * bend.y + part * part * to.y,
  };
}
