import { useId, useMemo, useRef } from "react";
import { Link } from "react-router";
import type { Network } from "../api/types";
import { useWidth } from "../ui/useWidth";
import { type Arc, arcsOf, pathOf } from "./arcs";
import { heightFor, layOut, type Place } from "./layout";
import { letter, type Lettering, linesOf, NAME } from "./lettering";
import { NetworkKey } from "./NetworkKey";
import { isMutual, verbs } from "./relations";

/** Where the width is not known yet. */
const USUAL_WIDTH = 640;
/** With more actors than this only the nearest are named; the others are under the pointer and in the list. */
const MOST_NAMES = 30;
const NARROW = 500;
/** So few actors leave room for their whole names. */
const FEW = 8;

type Node = Network["nodes"][number];

/** The network drawn. The list beside it says the same; here the pointer opens an actor. */
export function NetworkPicture({ network }: { network: Network }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder) || USUAL_WIDTH;
  const { places, arcs, names, verbs: written, height } = useMemo(() => drawn(network, width), [network, width]);
  const id = useId();
  const kinds = [...new Set(network.edges.map(({ kind }) => kind))];
  return (
    <div ref={holder}>
      <NetworkKey kinds={kinds} uncertain={network.edges.some(({ certain }) => certain === false)} />
      <svg className="network" role="group" aria-label={inWords(network)} width={width} height={height}>
        <defs>
          {kinds.map((kind) => (
            <marker
              key={kind}
              id={`${id}-${kind}`}
              viewBox="0 0 8 8"
              refX="6.5"
              refY="4"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path className={`head ${kind}`} d="M0 0 8 4 0 8Z" />
            </marker>
          ))}
        </defs>
        {arcs.map((arc) => (
          <ArcLine key={arc.edge.id} arc={arc} head={`url(#${id}-${arc.edge.kind})`} />
        ))}
        {written.map((verb) => (
          <Letters key={verb.id} className="verb" lettering={verb} />
        ))}
        {network.nodes.map((node) => {
          const at = places.get(node.id);
          return at && <NodeMark key={node.id} node={node} at={at} name={names.find(({ id: of }) => of === node.id)} />;
        })}
      </svg>
    </div>
  );
}

/** Everything in its place. */
function drawn(network: Network, width: number) {
  const { nodes, edges } = network;
  const height = heightFor(nodes.length, width);
  const places = layOut(network, width, height);
  const depths = new Map(nodes.map((node) => [node.id, node.depth]));
  const arcs = arcsOf(edges, places, (actor) => radiusOf(depths.get(actor) ?? 1));
  const marks = nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at ? [{ node, at, radius: radiusOf(node.depth), lines: linesOf(node.name, longest(nodes.length, width)) }] : [];
  });
  const named = marks.filter(({ node }) => nodes.length <= MOST_NAMES || node.depth <= 1);
  const taken = marks.map(({ at, radius }) => ({ ...at, radius }));
  return { places, arcs, height, ...letter(named, taken, arcs, { width, height }) };
}

const radiusOf = (depth: number) => (depth === 0 ? 9 : 6);

/** A line of a name has at most so many letters. */
function longest(nodes: number, width: number): number {
  if (width < NARROW) return 18;
  return nodes <= FEW ? 40 : 24;
}

/** The arrow goes from the one that is something to the other; what holds both ways has none. */
function ArcLine({ arc, head }: { arc: Arc; head: string }) {
  const { kind, certain } = arc.edge;
  return (
    <path
      className={`edge ${kind} ${certain === false ? "uncertain" : ""}`}
      d={pathOf(arc)}
      {...(!isMutual(kind) && { markerEnd: head })}
    >
      <title>{verbs[kind] ?? kind}</title>
    </path>
  );
}

function NodeMark({ node, at, name }: { node: Node; at: Place; name: Lettering | undefined }) {
  return (
    <Link to={`/actors/${node.id}`} tabIndex={-1} aria-label={node.name}>
      <circle className={`node ${node.depth === 0 ? "middle" : ""}`} cx={at.x} cy={at.y} r={radiusOf(node.depth)}>
        <title>{node.name}</title>
      </circle>
      {name && <Letters lettering={name} />}
    </Link>
  );
}

function Letters({ lettering: { lines, at }, className }: { lettering: Lettering; className?: string }) {
  const first = at.y - ((lines.length - 1) * NAME.line) / 2;
  return (
    <text className={className} textAnchor="middle" dominantBaseline="central" aria-hidden="true">
      {lines.map((line, index) => (
        <tspan key={line} x={at.x} y={first + index * NAME.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function inWords({ nodes, edges }: Network): string {
  return `Picture of ${nodes.length} actors and ${edges.length} relations between them; the list below says the same.`;
}
