import { useId, useState } from "react";
import { Link } from "react-router";
import type { Network } from "../api/types";
import { periodInWords } from "../control/period";
import { partialDate } from "../format/dates";
import { count, percent } from "../format/quantity";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { NetworkPicture } from "./NetworkPicture";
import { useNetwork } from "./queries";
import { verbs } from "./relations";

const depths = [1, 2, 3, 4];

interface Props {
  actor: string;
  on: string | undefined;
}

/** The actors around one and what they are to each other on a day. */
export function NetworkSection({ actor, on }: Props) {
  const id = useId();
  const [depth, setDepth] = useState(2);
  const network = useNetwork(actor, depth, on);
  return (
    <Section
      title="Network"
      aside={
        <span className="heavy-switch">
          <label htmlFor={id}>Relations away</label>
          <select id={id} value={depth} onChange={(event) => setDepth(Number(event.target.value))}>
            {depths.map((steps) => (
              <option key={steps}>{steps}</option>
            ))}
          </select>
        </span>
      }
    >
      <QueryView query={network} what="the network">
        {(data) => <NetworkView network={data} />}
      </QueryView>
    </Section>
  );
}

function NetworkView({ network }: { network: Network }) {
  const { nodes, edges, truncated, leftOff, on } = network;
  if (edges.length === 0) return <Empty>No relation to another actor is recorded for this day.</Empty>;
  return (
    <>
      <p className="small soft">On {partialDate(on)}.</p>
      {truncated && (
        <p className="notice small">
          The network is larger than can be shown: {count(leftOff?.nodes ?? 0)} actors and {count(leftOff?.edges ?? 0)}{" "}
          relations are left off.
        </p>
      )}
      <NetworkPicture network={network} />
      <details>
        <summary>{`${count(edges.length)} ${edges.length === 1 ? "relation" : "relations"} among ${count(nodes.length)} actors, in words`}</summary>
        <ul className="network-list small">
          {edges.map((edge) => (
            <li key={edge.id}>
              <ActorLink network={network} id={edge.from} /> {verbs[edge.kind] ?? edge.kind}{" "}
              <ActorLink network={network} id={edge.to} />
              {[edge.sharePercent !== undefined && percent(edge.sharePercent).text, edge.period && periodInWords(edge.period)]
                .filter(Boolean)
                .map((part) => `, ${part}`)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function ActorLink({ network, id }: { network: Network; id: string }) {
  return <Link to={`/actors/${id}`}>{network.nodes.find((node) => node.id === id)?.name ?? id}</Link>;
}
