import { useState } from "react";
import { Link } from "react-router";
import type { WhatIfItem, WhatIfRanking } from "../api/types";
import { count, score } from "../format/quantity";
import { countryName } from "../format/words";
import { Change } from "../ranking/Change";
import { Unknown } from "../ui/Quantity";
import { ScrollX } from "../ui/ScrollX";

/** More rows than this are drawn on demand alone, so that a slide stays smooth. */
const SHOWN = 50;

/** The ranking that nobody has published; who moved is marked. */
export function WhatIfTable({ ranking, title }: { ranking: WhatIfRanking; title: string }) {
  const [all, setAll] = useState(false);
  const items = all ? ranking.items : ranking.items.slice(0, SHOWN);
  return (
    <>
      <ScrollX label={`${title} with other weights`}>
        <table className="ranking what-if-ranking">
          <caption className="visually-hidden">{title} with other weights</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                Rank
              </th>
              <th scope="col">Deposit</th>
              <th scope="col" className="number">
                Moved
              </th>
              <th scope="col" className="number published">
                Published
              </th>
              <th scope="col" className="number">
                Score
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.deposit.id} item={item} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {items.length < ranking.items.length && (
        <p className="actions load-more">
          <button type="button" className="button" onClick={() => setAll(true)}>
            Show all {count(ranking.items.length)}
          </button>
        </p>
      )}
      {ranking.out.length > 0 && (
        <p className="small">
          No rank any more:{" "}
          {ranking.out.map(({ deposit, publishedRank }) => `${deposit.name} (was ${publishedRank})`).join(", ")}.
        </p>
      )}
    </>
  );
}

function Row({ item: { rank, rankLow, rankHigh, deposit, score: value, publishedRank, change } }: { item: WhatIfItem }) {
  return (
    <tr {...(change && { className: change > 0 ? "moved up" : "moved down" })}>
      <td className="number rank">{rank}</td>
      <th scope="row">
        <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
        <span className="note soft small">
          {deposit.country && countryName(deposit.country)}
          {rankLow !== undefined && rankHigh !== undefined && rankLow < rankHigh && (
            <>
              {" "}
              rank {rankLow} to {rankHigh}, by what is open
            </>
          )}
        </span>
      </th>
      <td className="number">
        <Change by={change} />
      </td>
      <td className="number published">{publishedRank ?? <Unknown />}</td>
      <td className="number">{score(value)}</td>
    </tr>
  );
}
