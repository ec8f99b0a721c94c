package org.xenotime.deposits.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.testing.ActorFixture;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SideTest {

  @Inject ActorFixture actors;
  @Inject EntityManager entities;

  @Test
  void aSideIsAskedOfADay() {
    var army = actors.company("Army");
    var battalion = actors.company("Battalion");
    var company = actors.company("Company");
    actors.partOf(
        battalion, army, new Period(PartialDate.parse("2020"), PartialDate.parse("2022"), null));
    actors.partOf(company, battalion, Period.from("2021-05"));
    assertThat(side(company, "2021-06-01")).isEqualTo(army.id());
    assertThat(side(company, "2021-04-30")).isEqualTo(company.id());
    assertThat(side(battalion, "2019-12-31")).isEqualTo(battalion.id());
    assertThat(side(company, "2023-01-01")).isEqualTo(battalion.id());
    assertThat(side(army, "2021-06-01")).isEqualTo(army.id());
  }

  @Test
  void whatCameToBeKnownLaterMakesNoSide() {
    var whole = actors.company("Whole");
    var part = actors.company("Part");
    actors.partOf(part, whole, Period.unknown());
    assertThat(side(part, "2021-06-01")).isEqualTo(whole.id());
    assertThat(side(part, LocalDate.parse("2021-06-01"), Instant.parse("2025-01-01T00:00:00Z")))
        .isEqualTo(part.id());
  }

  @Test
  void aCircleOfPartsEnds() {
    var a = actors.company("A");
    var b = actors.company("B");
    actors.partOf(a, b, Period.unknown());
    actors.partOf(b, a, Period.unknown());
    assertThat(side(a, "2021-06-01")).isEqualTo(a.id());
    assertThat(side(b, "2021-06-01")).isEqualTo(a.id());
    var part = actors.company("Part");
    actors.partOf(part, b, Period.unknown());
    assertThat(side(part, "2021-06-01")).isEqualTo(a.id());
    var whole = actors.company("Whole");
    actors.partOf(b, whole, Period.unknown());
    assertThat(side(a, "2021-06-01")).isEqualTo(whole.id());
    assertThat(side(b, "2021-06-01")).isEqualTo(whole.id());
  }

  /** In millions of ways from the lowest to the highest. */
  @Test
  void howManyWaysLeadUpDoesNotMatter() {
    var lower = List.of(actors.company("Lowest"));
    var lowest = lower.getFirst();
    for (var height = 0; height < 14; height++) {
      var parts = lower;
      var wholes = Stream.generate(() -> actors.company("Whole")).limit(3).toList();
      actors.relate(
          parts.stream()
              .flatMap(part -> wholes.stream().map(whole -> partOf(part, whole)))
              .toList());
      lower = wholes;
    }
    var highest = lower.getFirst();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              entities.createNativeQuery("set local statement_timeout = '5s'").executeUpdate();
              assertThat(side(lowest, "2021-06-01")).isEqualTo(highest.id());
            });
  }

  private NewRelation partOf(ActorRef part, ActorRef whole) {
    return actors.relation(part, RelationKind.PART_OF, whole, null, Period.unknown());
  }

  private long side(ActorRef actor, String on) {
    return side(actor, LocalDate.parse(on), Instant.now().plusSeconds(1));
  }

  private long side(ActorRef actor, LocalDate on, Instant knownAt) {
    return ((Number)
            entities
                .createNativeQuery("select side_of(:actor, :on, :knownAt)", Long.class)
                .setParameter("actor", actor.id())
                .setParameter("on", on)
                .setParameter("knownAt", knownAt)
                .getSingleResult())
        .longValue();
  }
}
