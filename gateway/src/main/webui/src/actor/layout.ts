import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Network } from "../api/types";

export interface Place {
  x: number;
  y: number;
}

interface Body extends SimulationNodeDatum {
  id: string;
  depth: number;
}

const STEPS = 300;
const MARGIN = 28;
const NARROW = 500;

/**
 * Where each actor is drawn: related ones near each other, the one in the middle in the middle. The same network is drawn
 * the same each time.
 */
export function layOut({ nodes, edges }: Network, width: number, height: number): Map<string, Place> {
  const bodies: Body[] = nodes.map(({ id, depth }) => ({ id, depth, ...(depth === 0 && { fx: 0, fy: 0 }) }));
  const known = new Set(bodies.map(({ id }) => id));
  const links = edges
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force("links", forceLink<Body, { source: string; target: string }>(links).id(({ id }) => id).distance(80))
    .force("apart", forceManyBody().strength(-320).distanceMax(500))
    .force("room", forceCollide(26))
    .force("x", forceX(0).strength(0.04))
    .force("y", forceY(0).strength(0.06))
    .stop()
    .tick(STEPS);
  return fitted(bodies, width, height);
}

function fitted(bodies: Body[], width: number, height: number): Map<string, Place> {
  // Names are wide: where there is room to the side, it is used.
  const stretch = Math.min(1.6, Math.max(0.8, width / height));
  const reachX = Math.max(1, ...bodies.map(({ x = 0 }) => Math.abs(x) * stretch));
  const reachY = Math.max(1, ...bodies.map(({ y = 0 }) => Math.abs(y)));
  const aside = width < NARROW ? MARGIN : 3 * MARGIN;
  const scale = Math.min(1.6, (width / 2 - aside) / reachX, (height / 2 - MARGIN) / reachY);
  return new Map(
    bodies.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: Math.round(width / 2 + x * stretch * scale), y: Math.round(height / 2 + y * scale) },
    ]),
  );
}

/** A picture grows with what is in it, to a point; a narrow one has its room below. */
export function heightFor(nodes: number, width: number): number {
  return Math.round(Math.min(680, 160 + 22 * nodes) * (width < NARROW ? 1.15 : 1));
}
