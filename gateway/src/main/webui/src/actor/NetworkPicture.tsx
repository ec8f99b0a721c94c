import { useMemo, useRef } from "react";
import { Link } from "react-router";
import type { Network } from "../api/types";
import { useWidth } from "../ui/useWidth";
import { heightFor, layOut, type Place } from "./layout";
import { verbs } from "./relations";

/** Where the width is not known yet. */
const USUAL_WIDTH = 640;
/** With more actors than this only the nearest are named; the others are under the pointer and in the list. */
const MOST_NAMES = 30;
const NARROW = 500;
/** So few actors leave room for their whole names. */
const FEW = 8;

/** The network drawn. The list beside it says the same; here the pointer opens an actor. */
export function NetworkPicture({ network }: { network: Network }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder) || USUAL_WIDTH;
  const height = heightFor(network.nodes.length);
  const places = useMemo(() => layOut(network, width, height), [network, width, height]);
  const named = network.nodes.length > MOST_NAMES ? 1 : Number.POSITIVE_INFINITY;
  const longest = width < NARROW ? 18 : network.nodes.length <= FEW ? 48 : 26;
  return (
    <div ref={holder}>
      <svg className="network" role="group" aria-label={inWords(network)} width={width} height={height}>
        {network.edges.map((edge) => {
          const [from, to] = [places.get(edge.from), places.get(edge.to)];
          return from && to && <EdgeLine key={edge.id} edge={edge} from={from} to={to} />;
        })}
        {network.nodes.map((node) => {
          const at = places.get(node.id);
          return at && <NodeMark key={node.id} node={node} at={at} named={node.depth <= named} longest={longest} />;
        })}
      </svg>
    </div>
  );
}

function EdgeLine({ edge, from, to }: { edge: Network["edges"][number]; from: Place; to: Place }) {
  return (
    <line
      className={`edge ${edge.kind} ${edge.certain === false ? "uncertain" : ""}`}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
    >
      <title>{verbs[edge.kind] ?? edge.kind}</title>
    </line>
  );
}

interface NodeProps {
  node: Network["nodes"][number];
  at: Place;
  named: boolean;
  /** The name is cut to so many letters. */
  longest: number;
}

/** Names of neighbours stand above and below by turns, so that they do not run into each other. */
function NodeMark({ node, at, named, longest }: NodeProps) {
  return (
    <Link to={`/actors/${node.id}`} tabIndex={-1} aria-label={node.name}>
      <circle className={`node ${node.depth === 0 ? "middle" : ""}`} cx={at.x} cy={at.y} r={node.depth === 0 ? 9 : 6}>
        <title>{node.name}</title>
      </circle>
      {named && (
        <text x={at.x} y={node.depth % 2 === 0 ? at.y + 22 : at.y - 12} textAnchor="middle" aria-hidden="true">
          {short(node.name, longest)}
        </text>
      )}
    </Link>
  );
}

const short = (name: string, longest: number) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);

function inWords({ nodes, edges }: Network): string {
  return `Picture of ${nodes.length} actors and ${edges.length} relations between them; the list below says the same.`;
}
