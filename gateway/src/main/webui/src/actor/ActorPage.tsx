import { Link, useParams } from "react-router";
import type { Actor } from "../api/types";
import { ClaimList } from "../control/ClaimList";
import { useClaimsBy } from "../control/queries";
import { partialDate } from "../format/dates";
import { percent } from "../format/quantity";
import { countryName, label } from "../format/words";
import { Discussion } from "../forum/Discussion";
import { Cite } from "../ui/Cite";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { useActor } from "./queries";

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
  const relations = actor.relations ?? [];
  return (
    <>
      <title>{`${actor.name} · Xenotime`}</title>
      <header className="page-head">
        <p className="eyebrow">
          {[label(actor.kind), actor.country && countryName(actor.country)].filter(Boolean).join(" · ")}
        </p>
        <h1>{actor.name}</h1>
        {actor.aliases && actor.aliases.length > 0 && <p className="lead">Also called {actor.aliases.join(", ")}</p>}
      </header>
      {actor.source && (
        <p className="small">
          Source: <Cite source={actor.source} />
        </p>
      )}
      <Section title="Relations">
        {relations.length === 0 && <Empty>No relation to another actor is recorded.</Empty>}
        <ul>
          {relations.map((relation) => (
            <li key={`${relation.kind} ${relation.actor.id}`}>
              {label(relation.kind)} <Link to={`/actors/${relation.actor.id}`}>{relation.actor.name}</Link>
              {relation.sharePercent !== undefined && `, ${percent(relation.sharePercent).text}`}
              {relation.from && `, since ${partialDate(relation.from)}`}
              {relation.to && `, until ${partialDate(relation.to)}`}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Claims">
        <ListView list={claims} what="the claims" empty={<Empty>No claim names this actor.</Empty>}>
          {(items) => <ClaimList claims={items} />}
        </ListView>
      </Section>
      <Discussion subject={`actor:${actor.id}`} about={actor.name} />
    </>
  );
}
