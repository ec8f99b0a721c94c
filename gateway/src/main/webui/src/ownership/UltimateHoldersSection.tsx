import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, dataOf } from "../api/client";
import type { UltimateHolders } from "../api/types";
import { type ControlQuestion, endOfDay } from "../control/queries";
import { daysInWords, partialDate } from "../format/dates";
import { percent } from "../format/quantity";
import { label } from "../format/words";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";

interface Props {
  deposit: string;
  question: ControlQuestion;
}

/** Who stands behind the owners: shares multiplied along each chain, and what no chain accounts for. */
export function UltimateHoldersSection({ deposit, question }: Props) {
  const holders = useUltimateHolders(deposit, question);
  return (
    <Section title="Ultimate holders">
      <QueryView query={holders} what="the ultimate holders">
        {(data) => <HoldersView answer={data} />}
      </QueryView>
    </Section>
  );
}

function HoldersView({ answer: { holders, remainder, overstated, reason, on } }: { answer: UltimateHolders }) {
  if (holders.length === 0) {
    return <Empty>{`Nobody is known to own a share of it on ${partialDate(on)}. ${daysInWords(reason ?? "")}`}</Empty>;
  }
  return (
    <>
      <ul className="plain-list ultimate">
        {holders.map(({ actor, sharePercent, chains }) => (
          <li key={actor.id}>
            <p className="holders">
              <Link to={`/actors/${actor.id}`}>{actor.name}</Link>{" "}
              <span className="soft small">
                {sharePercent === undefined ? "share not stated" : percent(sharePercent).text}
              </span>
            </p>
            <ul className="small soft">
              {chains.map((chain) => (
                <li key={chain.steps.map((step) => step.actor.id).join(" ")}>{chainInWords(chain)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {remainder.length > 0 && (
        <p className="small soft">
          No chain accounts for{" "}
          {remainder.map((rest) => `${percent(rest.sharePercent).text} (${restInWords(rest)})`).join(", ")}.
        </p>
      )}
      {overstated.length > 0 && (
        <p className="notice small">
          More than 100 % is claimed of {overstated.join(", ")}: the shares in it are scaled down to 100 %.
        </p>
      )}
    </>
  );
}

type Chain = UltimateHolders["holders"][number]["chains"][number];

/** From the deposit upwards: `20 % by A, which belongs to 40 % to B`. */
function chainInWords({ steps }: Chain): string {
  return steps
    .map(({ actor, sharePercent }, index) => {
      const share = sharePercent === undefined ? "a share not stated" : percent(sharePercent).text;
      return index === 0 ? `${share} of it by ${actor.name}` : `${share} of that by ${actor.name}`;
    })
    .join(", ");
}

function restInWords({ of, reason }: UltimateHolders["remainder"][number]): string {
  return `${label(reason).toLowerCase()}${of ? ` of ${of.name}` : ""}`;
}

function useUltimateHolders(deposit: string, { on, knownAt }: ControlQuestion) {
  return useQuery({
    queryKey: ["ultimate-holders", deposit, on, knownAt],
    queryFn: () =>
      dataOf(
        api.GET("/api/v1/deposits/{id}/ultimate-holders", {
          params: {
            path: { id: deposit },
            query: { ...(on && { on }), ...(knownAt && { knownAt: endOfDay(knownAt) }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
