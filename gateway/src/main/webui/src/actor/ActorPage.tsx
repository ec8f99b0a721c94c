import { useCallback } from "react";
import { Link, useParams } from "react-router";
import type { Actor } from "../api/types";
import { ClaimList } from "../control/ClaimList";
import { periodInWords } from "../control/period";
import { useClaimsBy } from "../control/queries";
import { useControlQuestion } from "../control/useControlQuestion";
import { percent } from "../format/quantity";
import { countryName, label } from "../format/words";
import { Discussion } from "../forum/Discussion";
import { RevisionSection } from "../revision/RevisionSection";
import { Cite } from "../ui/Cite";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { HoldingsSection } from "./HoldingsSection";
import { NetworkSection } from "./NetworkSection";
import { useActor } from "./queries";
import { verbs } from "./relations";

const schemes: Record<string, string> = {
  lei: "LEI",
  cik: "SEC CIK",
  ticker: "Ticker",
  "ucdp-side": "UCDP side",
  wikidata: "Wikidata",
};

export function ActorPage() {
  const { id = "" } = useParams();
  const actor = useActor(id);
  return (
    <QueryView query={actor} what="the actor">
      {(data) => <ActorView actor={data} />}
    </QueryView>
  );
}

function ActorView({ actor }: { actor: Actor }) {
  const claims = useClaimsBy(actor.id);
  const [question, ask] = useControlQuestion();
  const askOn = useCallback((on: string) => ask({ on }), [ask]);
  return (
    <>
      <title>{`${actor.name} · Xenotime`}</title>
      <header className="page-head">
        <p className="eyebrow">
          {[label(actor.kind), actor.country && countryName(actor.country)].filter(Boolean).join(" · ")}
        </p>
        <h1>{actor.name}</h1>
        {actor.aliases.length > 0 && <p className="lead">Also called {actor.aliases.join(", ")}</p>}
      </header>
      <p className="small soft particulars">
        {actor.identifiers.map(({ scheme, value }) => (
          <span key={`${scheme} ${value}`}>
            {schemes[scheme] ?? label(scheme)} {value}
          </span>
        ))}
        {actor.source && (
          <span>
            Source: <Cite source={actor.source} />
          </span>
        )}
      </p>
      <HoldingsSection actor={actor.id} question={question} onOn={askOn} />
      <NetworkSection actor={actor.id} on={question.on} />
      <Section title="Relations">
        {actor.relations.length === 0 && <Empty>No relation to another actor is recorded.</Empty>}
        <ul>
          {actor.relations.map((relation) => (
            <RelationItem key={`${relation.from.id} ${relation.kind} ${relation.to.id}`} relation={relation} />
          ))}
        </ul>
      </Section>
      <Section title="Claims">
        <ListView list={claims} what="the claims" empty={<Empty>No claim names this actor.</Empty>}>
          {(items) => <ClaimList claims={items} />}
        </ListView>
      </Section>
      <Discussion subject={`actor:${actor.id}`} about={actor.name} />
      <RevisionSection kind="actors" id={actor.id} />
    </>
  );
}

function RelationItem({ relation }: { relation: Actor["relations"][number] }) {
  const { from, kind, to, sharePercent, period, note, source } = relation;
  const when = period && periodInWords(period);
  return (
    <li>
      <Link to={`/actors/${from.id}`}>{from.name}</Link> {verbs[kind] ?? kind}{" "}
      <Link to={`/actors/${to.id}`}>{to.name}</Link>
      {sharePercent !== undefined && `, ${percent(sharePercent).text}`}
      {when && `, ${when}`}
      {note && <span className="note small">{note}</span>}
      {source && (
        <span className="note small">
          <Cite source={source} />
        </span>
      )}
    </li>
  );
}
