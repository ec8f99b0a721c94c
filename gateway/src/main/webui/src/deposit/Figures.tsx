import type { Deposit, Figure } from "../api/types";
import { type Formatted, percent, tonnes } from "../format/quantity";
import { heavyDefinitions, isHeavyDefinition, label } from "../format/words";
import { Cite } from "../ui/Cite";
import { Empty } from "../ui/Empty";
import { Quantity } from "../ui/Quantity";

interface Headline {
  name: string;
  note?: string;
  figure: Figure | undefined;
  as: (value: number) => Formatted;
}

/** The headline figures, each with the source that it was taken or derived from. */
export function Figures({ deposit }: { deposit: Deposit }) {
  const known = knownOf(deposit);
  if (known.length === 0) {
    return <Empty>No source that is recorded here states a resource or a composition.</Empty>;
  }
  return (
    <dl className="figures">
      {known.map(({ name, note, figure, as }) => (
        <div key={name}>
          <dt>
            {name}
            {note && <span className="soft small note">{note}</span>}
          </dt>
          <dd className={name === "Heavy TREO" ? "figure heavy" : "figure"}>
            <Quantity value={figure.value} as={as} />
          </dd>
          <dd className="small">
            <Cite source={figure.source} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const knownOf = (deposit: Deposit) =>
  headlinesOf(deposit).flatMap(({ figure, ...rest }) => (figure ? [{ ...rest, figure }] : []));

export const hasFigures = (deposit: Deposit) => knownOf(deposit).length > 0;

function headlinesOf({ figures, heavyDefinition }: Deposit): Headline[] {
  const heavy = isHeavyDefinition(heavyDefinition) ? { note: heavyDefinitions[heavyDefinition] } : {};
  const resource = figures?.resourceClass ? { note: `Resource: ${label(figures.resourceClass).toLowerCase()}` } : {};
  return [
    { name: "Heavy TREO", ...heavy, figure: figures?.heavyTreoTonnes, as: tonnes },
    { name: "TREO", ...resource, figure: figures?.treoTonnes, as: tonnes },
    { name: "Heavy share of TREO", ...heavy, figure: figures?.heavySharePercent, as: percent },
    { name: "Grade", note: "TREO in the ore", figure: figures?.treoPercent, as: percent },
  ];
}
