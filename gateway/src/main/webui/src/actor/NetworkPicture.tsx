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

/** The network drawn. The list beside it says the same; here the pointer opens an actor. */
export function NetworkPicture({ network }: { network: Network }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder) || USUAL_WIDTH;
  const height = heightFor(network.nodes.length);
  const places = useMemo(() => layOut(network, width, height), [network, width, height]);
  const named = network.nodes.length > MOST_NAMES ? 1 : Number.POSITIVE_INFINITY;
  return (
    <div ref={holder}>
      <svg className="network" role="group" aria-label={inWords(network)} width={width} height={height}>
        {network.edges.map((edge) => {
          const [from, to] = [places.get(edge.from), places.get(edge.to)];
          return from && to && <EdgeLine key={edge.id} edge={edge} from={from} to={to} />;
        })}
        {network.nodes.map((node) => {
          const at = places.get(node.id);
          return at && <NodeMark key={node.id} node={node} at={at} named={node.depth <= named} />;
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

function NodeMark({ node, at, named }: { node: Network["nodes"][number]; at: Place; named: boolean }) {
  return (
    <Link to={`/actors/${node.id}`} tabIndex={-1} aria-label={node.name}>
      <circle className={`node ${node.depth === 0 ? "middle" : ""}`} cx={at.x} cy={at.y} r={node.depth === 0 ? 9 : 6}>
        <title>{node.name}</title>
      </circle>
      {named && (
        <text x={at.x} y={at.y + 20} textAnchor="middle" aria-hidden="true">
          {short(node.name)}
        </text>
      )}
    </Link>
  );
}

const LONGEST_NAME = 26;

const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

function inWords({ nodes, edges }: Network): string {
  return `Picture of ${nodes.length} actors and ${edges.length} relations between them; the list below says the same.`;
}
