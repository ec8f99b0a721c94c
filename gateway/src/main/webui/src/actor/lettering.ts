import type { Network } from "../api/types";
import { percent } from "../format/quantity";
import { type Arc, pointOf } from "./arcs";
import type { Place } from "./layout";
import { shortVerbs } from "./relations";

type Node = Network["nodes"][number];

/** What is written in a picture, and around which point. */
export interface Lettering {
  /** Id of the actor or the relation. */
  id: string;
  lines: string[];
  at: Place;
}

interface Box extends Place {
  width: number;
  height: number;
}

interface Frame {
  width: number;
  height: number;
}

/** How wide a letter and how high a line is, in pixels. */
export const NAME = { letter: 7, line: 14 };
const VERB = { letter: 6.2, line: 13 };

const SAMPLES = Array.from({ length: 21 }, (_, index) => index / 20);

/**
 * Where the names of actors and what they are to each other are written, so that none lies upon another. Names go first,
 * those nearest to the middle before the others, and off the lines if they can; what finds no free place is left out,
 * and stands in the list alone.
 */
export function letter(
  named: { node: Node; at: Place; radius: number; lines: string[] }[],
  marks: (Place & { radius: number })[],
  arcs: Arc[],
  frame: Frame,
): { names: Lettering[]; verbs: Lettering[] } {
  const taken: Box[] = marks.map(({ x, y, radius }) => ({ x, y, width: 2 * radius + 2, height: 2 * radius + 2 }));
  const names = named
    .toSorted((one, other) => one.node.depth - other.node.depth)
    .flatMap(({ node, at, radius, lines }) => {
      const places = aroundMark(at, radius, sizeOf(lines, NAME), frame);
      return placed(node.id, lines, offTheLinesFirst(places, arcs), taken, frame);
    });
  const verbs = arcs.flatMap((arc) => {
    const lines = [verbOf(arc.edge)];
    const places = [0.5, 0.42, 0.58, 0.34, 0.66].map((part) => ({ ...pointOf(arc, part), ...sizeOf(lines, VERB) }));
    return placed(arc.edge.id, lines, places, taken, frame);
  });
  return { names, verbs };
}

function sizeOf(lines: string[], { letter: wide, line }: typeof NAME): Frame {
  return { width: Math.max(...lines.map(({ length }) => length)) * wide, height: lines.length * line };
}

/** A name in at most two lines, broken between words. */
export function linesOf(name: string, most: number): string[] {
  const [first = "", ...more] = name.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last !== undefined && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
  return [first, ...(more.length > 1 ? [`${more[0]}…`] : more)].map((line) => cut(line, most));
}

const cut = (line: string, most: number) => (line.length > most ? `${line.slice(0, most - 1)}…` : line);

function verbOf({ kind, sharePercent }: Network["edges"][number]): string {
  return [shortVerbs[kind] ?? kind, sharePercent !== undefined && percent(sharePercent).text].filter(Boolean).join(" ");
}

/** Below, above and to the sides of a mark; below and above as far to the side as the frame makes it. */
function aroundMark({ x, y }: Place, radius: number, size: Frame, frame: Frame): Box[] {
  const { width, height } = size;
  const inside = Math.min(frame.width - width / 2 - 2, Math.max(width / 2 + 2, x));
  const away = radius + height / 2 + 1;
  const beside = radius + width / 2 + 5;
  return [
    { x: inside, y: y + away, ...size },
    { x: inside, y: y - away, ...size },
    { x: x + beside, y, ...size },
    { x: x - beside, y, ...size },
  ];
}

function offTheLinesFirst(places: Box[], arcs: Arc[]): Box[] {
  const points = arcs.flatMap((arc) => SAMPLES.map((part) => ({ ...pointOf(arc, part), width: 0, height: 0 })));
  const isOff = (box: Box) => !points.some((point) => overlap(box, point));
  return [...places.filter(isOff), ...places.filter((box) => !isOff(box))];
}

/** In the first place that is free, which then is taken. */
function placed(id: string, lines: string[], places: Box[], taken: Box[], frame: Frame): Lettering[] {
  const free = places.find((box) => isInside(box, frame) && !taken.some((other) => overlap(box, other)));
  if (!free) return [];
  taken.push(free);
  return [{ id, lines, at: { x: free.x, y: free.y } }];
}

const isInside = ({ x, y, width, height }: Box, frame: Frame) =>
  x >= width / 2 && y >= height / 2 && x + width / 2 <= frame.width && y + height / 2 <= frame.height;

const overlap = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height;
