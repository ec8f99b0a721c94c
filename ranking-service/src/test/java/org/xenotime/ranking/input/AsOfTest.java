package org.xenotime.ranking.input;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositRemoved;
import static org.xenotime.ranking.testing.Deposits.describedDeposit;
import static org.xenotime.ranking.testing.Deposits.prices;
import static org.xenotime.ranking.testing.Deposits.trouble;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class AsOfTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T12:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-01T12:00:00Z");

  @Inject Inputs inputs;
  @Inject DataSource database;

  Feed feed;

  @BeforeEach
  void threeRevisions() {
    tell(500);
  }

  private void tell(int pages) {
    var before =
        QuarkusTransaction.requiringNew().call(inputs::newest).map(Moment::generation).orElse(0);
    feed.pagesOf(pages);
    feed.forgetEverything();
    feed.at(MARCH);
    feed.commit(
        prices(2025, 900, 1),
        deposit("large", 1e6, 30),
        describedDeposit("clay", "ion-adsorption-clay", "Xenotime-(Y)"));
    feed.at(APRIL);
    feed.commit(prices(2026, 1000, 2), deposit("large", 2e6, 30), trouble("clay"));
    feed.at(MAY);
    feed.commit(depositRemoved("large", "clay"));
    Eventually.holds(
        () -> {
          var newest = QuarkusTransaction.requiringNew().call(inputs::newest);
          assertThat(newest)
              .hasValueSatisfying(
                  moment -> {
                    assertThat(moment.generation()).isGreaterThan(before);
                    assertThat(moment.recordedAt()).isEqualTo(MAY);
                  });
          get("/api/v1/rankings/heavy").then().body("dataRevision", equalTo(3));
        });
  }

  @Test
  void theWorldIsRankedAsItWasKnown() {
    assertThat(ids(known(MARCH))).containsExactly("clay", "large");
    assertThat(known(MARCH).deck().orElseThrow().prices().edition()).isEqualTo("mcs-2025");
    assertThat(large(known(MARCH)).treoTonnes().value()).isEqualTo(1e6);
    assertThat(large(known(APRIL.plusSeconds(60))).treoTonnes().value()).isEqualTo(2e6);
    assertThat(known(APRIL).deck().orElseThrow().prices().edition()).isEqualTo("mcs-2026");
    assertThat(ids(known(MAY))).containsExactly("clay");
    assertThat(asOf(Optional.empty(), Optional.of(Instant.parse("2020-01-01T00:00:00Z"))))
        .isEmpty();
  }

  @Test
  void theWorldIsRankedAsItWas() {
    var before = on("2012-06-01");
    assertThat(before.estimate().statement()).isEqualTo("old");
    assertThat(before.treoTonnes().value()).isEqualTo(1000);
    assertThat(before.treoPercent().value()).isEqualTo(1);
    assertThat(before.resourceClass()).isEqualTo("inferred");
    assertThat(before.estimate().ageYears()).isEqualTo(2.9);
    assertThat(before.circumstances().control().leader()).isEqualTo("one");
    assertThat(before.circumstances().incidents().count()).isEqualTo(1);
    assertThat(before.circumstances().output()).isNull();
    var now = on("2026-05-01");
    assertThat(now.estimate().statement()).isEqualTo("new");
    assertThat(now.treoTonnes().value()).isEqualTo(3000);
    assertThat(now.circumstances().control().state()).isEqualTo("contested");
    assertThat(now.circumstances().control().kind()).isEqualTo("territory");
    assertThat(now.circumstances().incidents().count()).isEqualTo(5);
    assertThat(now.circumstances().incidents().until()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(now.circumstances().output().low()).isEqualTo(10_000);
    assertThat(now.circumstances().output().high()).isEqualTo(30_000);
    assertThat(now.circumstances().output().sources()).hasSize(2);
    assertThat(on("2005-01-01").treoTonnes()).isNull();
  }

  @Test
  void pricesOfLaterYearsAreLeftOut() {
    var set = asOf(Optional.of(LocalDate.of(2024, 6, 1)), Optional.empty()).orElseThrow();
    assertThat(set.deck().orElseThrow().prices().year()).isEqualTo(2024);
    assertThat(set.on()).isEqualTo(LocalDate.of(2024, 6, 1));
  }

  @Test
  void withoutADayItIsThatOfTheRecordAndNotOfTheClock() {
    assertThat(known(APRIL).on()).isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void aFeedThatIsReadFromTheBeginningComesOutTheSame() {
    var first = List.of(known(MARCH).deposits(), known(APRIL).deposits(), known(MAY).deposits());
    var generation = known(MAY).generation();
    tell(2);
    assertThat(known(MAY).generation()).isGreaterThan(generation);
    assertThat(List.of(known(MARCH).deposits(), known(APRIL).deposits(), known(MAY).deposits()))
        .isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update input_version set document = null",
        "delete from input_version",
        "update data_revision set recorded_at = now()",
        "delete from data_revision"
      })
  void whatWasKnownIsNeverChanged(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("never changed");
    }
  }

  private InputSet known(Instant at) {
    return asOf(Optional.empty(), Optional.of(at)).orElseThrow();
  }

  private DepositFacts on(String day) {
    return asOf(Optional.of(LocalDate.parse(day)), Optional.empty())
        .orElseThrow()
        .deposits()
        .stream()
        .filter(facts -> facts.id().equals("clay"))
        .findFirst()
        .orElseThrow();
  }

  private Optional<InputSet> asOf(Optional<LocalDate> on, Optional<Instant> knownAt) {
    return QuarkusTransaction.requiringNew().call(() -> inputs.asOf(on, knownAt));
  }

  private static DepositFacts large(InputSet set) {
    return set.deposits().getLast();
  }

  private static List<String> ids(InputSet set) {
    return set.deposits().stream().map(DepositFacts::id).toList();
  }
}
