package org.xenotime.deposits.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.xenotime.deposits.actor.ActorKind;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.actor.NewActor;
import org.xenotime.deposits.actor.NewRelation;
import org.xenotime.deposits.actor.RelationKind;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.NewEvidence;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;

/** Actors that nobody else has, and what they are to each other. */
@ApplicationScoped
public class ActorFixture {

  private final Actors actors;
  private final Sources sources;

  ActorFixture(Actors actors, Sources sources) {
    this.actors = actors;
    this.sources = sources;
  }

  public ActorRef company(String name, String... aliases) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                actors.add(
                    new NewActor(
                        name,
                        name + " " + UUID.randomUUID().toString().substring(0, 8),
                        List.of(aliases),
                        ActorKind.COMPANY,
                        "company",
                        "MMR",
                        List.of(),
                        source())));
  }

  public ActorRef find(String slug) {
    return actors.find(slug).orElseThrow().one();
  }

  public void owns(ActorRef owner, ActorRef owned, String percent, Period period) {
    relate(owner, RelationKind.OWNS, owned, percent, period);
  }

  public void partOf(ActorRef part, ActorRef whole, Period period) {
    relate(part, RelationKind.PART_OF, whole, null, period);
  }

  public void relate(ActorRef from, RelationKind kind, ActorRef to, String percent, Period period) {
    relate(List.of(relation(from, kind, to, percent, period)));
  }

  public void relate(List<NewRelation> relations) {
    QuarkusTransaction.requiringNew().run(() -> actors.relate(relations));
  }

  public NewRelation relation(
      ActorRef from, RelationKind kind, ActorRef to, String percent, Period period) {
    return new NewRelation(
        "test",
        from,
        to,
        kind,
        kind.id(),
        percent == null ? null : new BigDecimal(percent),
        period,
        NewEvidence.supporting(
            QuarkusTransaction.joiningExisting().call(this::source), Grade.NOT_JUDGED, null),
        null);
  }

  public long source() {
    return sources.register(NewSource.page("https://example.org/actors"));
  }
}
