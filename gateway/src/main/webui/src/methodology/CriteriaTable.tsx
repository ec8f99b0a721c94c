import type { CatalogueCriterion, Criterion } from "../api/types";
import { count, percent } from "../format/quantity";
import { label } from "../format/words";
import { Unknown } from "../ui/Quantity";
import { StackedTable } from "../ui/StackedTable";
import { useCriteria } from "./queries";

/** What counts, how much and why, and for how many deposits it is known. */
export function CriteriaTable({ criteria }: { criteria: Criterion[] }) {
  const { data: catalogue } = useCriteria();
  return (
    <StackedTable caption="Criteria" className="criteria">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className="number">
            Weight
          </th>
          <th scope="col">Scale</th>
          <th scope="col">When missing</th>
          <th scope="col">Known for</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <Row
            key={criterion.id}
            criterion={criterion}
            coverage={catalogue?.items.find(({ id }) => id === criterion.id)?.coverage}
          />
        ))}
      </tbody>
    </StackedTable>
  );
}

interface RowProps {
  criterion: Criterion;
  coverage: CatalogueCriterion["coverage"] | undefined;
}

function Row({ criterion, coverage }: RowProps) {
  const { name, description, weight, direction, normalisation, unit, outliers, missing, reason } = criterion;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="soft small note">{description}</span>
      </th>
      <td className="number" data-label="Weight">
        {percent(100 * weight).text}
      </td>
      <td data-label="Scale">
        {label(normalisation)}
        <span className="soft small note">
          of {unit}, {direction === "minimise" ? "less" : "more"} is better
          {outliers !== "none" && `, outliers: ${outliers}`}
        </span>
      </td>
      <td data-label="When missing">{rules[missing]}</td>
      <td data-label="Known for">
        {coverage ? <Known coverage={coverage} /> : <Unknown />}
      </td>
      <td className="small" data-label="Why">
        {reason}
      </td>
    </tr>
  );
}

function Known({ coverage: { known, intervals, deposits } }: { coverage: CatalogueCriterion["coverage"] }) {
  return (
    <>
      {count(known)} of {count(deposits)}
      {intervals > 0 && <span className="soft small note">{count(intervals)} of them within bounds only</span>}
    </>
  );
}

const rules: Record<Criterion["missing"], string> = {
  exclude: "left out",
  worst: "the worst value",
  median: "the median of all",
  "group-median": "the median of its type",
  bound: "both ends of the scale",
  required: "not ranked",
};
