package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.deposits.control.ClaimFixture.KIA;
import static org.xenotime.deposits.control.ClaimFixture.KIO;
import static org.xenotime.deposits.control.ClaimFixture.NDA_K;
import static org.xenotime.deposits.control.ClaimFixture.UWSA;
import static org.xenotime.deposits.control.ClaimFixture.claim;
import static org.xenotime.deposits.control.Control.State.CONTESTED;
import static org.xenotime.deposits.control.Control.State.HELD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of claims about the same day neither wins, however the claims are called. */
class SameDayTest {

  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"a, b, 2024-10-18", "b, a, 2024-10-18", "a, b, 2024-10", "b, a, 2024-10"})
  void whoTookItOnTheSameDayContestItUntilALaterTaking(String first, String second, String day) {
    var claims =
        List.of(
            claim("0").by(NDA_K).taken("2009-11"),
            claim(first).by(KIA).taken(day),
            claim(second).by(UWSA).taken(day),
            claim("z").by(UWSA).taken("2025-06-01"));
    for (var on : List.of("2024-11-01", "2025-05-31")) {
      var control = territory(claims, on);
      assertThat(control.state()).isEqualTo(CONTESTED);
      assertThat(control.leader()).isNull();
      assertThat(likely(control)).isEqualTo(Map.of("kia", 0.5, "uwsa", 0.5));
      assertThat(control.reason())
          .contains("Kachin Independence Army and United Wa State Army", "no later taking");
    }
    assertThat(likely(territory(claims, "2025-06-01"))).isEqualTo(Map.of("uwsa", 1.0));
  }

  @ParameterizedTest
  @CsvSource({"a, b", "b, a"})
  void whoWereSeenOnTheSameDayContestItToo(String first, String second) {
    var claims =
        List.of(claim(first).by(KIA).seen("2024-10"), claim(second).by(UWSA).seen("2024-10"));
    var control = territory(claims, "2026-01-01");
    assertThat(control.state()).isEqualTo(CONTESTED);
    assertThat(likely(control)).isEqualTo(Map.of("kia", 0.5, "uwsa", 0.5));
    assertThat(control.reason()).contains("held it as of 2024-10-01");
  }

  @ParameterizedTest
  @CsvSource({"a, b", "b, a"})
  void whoHeldBeforeAndWasSeenAgainThatDayIsOneOfThem(String first, String second) {
    var claims =
        List.of(
            claim("0").by(NDA_K).taken("2009-11-01"),
            claim(first).by(NDA_K).seen("2024-10-18"),
            claim(second).by(KIA).seen("2024-10-18"));
    assertThat(likely(territory(claims, "2024-10-17"))).isEqualTo(Map.of("nda-k", 1.0));
    assertThat(likely(territory(claims, "2024-10-18"))).isEqualTo(Map.of("nda-k", 0.5, "kia", 0.5));
  }

  @ParameterizedTest
  @CsvSource({"a, b", "b, a"})
  void aTakingIsNewerThanWhatWasSeenTheSameDay(String first, String second) {
    var claims =
        List.of(
            claim("0").by(NDA_K).taken("2009-11-01"),
            claim(first).by(NDA_K).seen("2024-10-18"),
            claim(second).by(KIA).taken("2024-10-18"));
    assertThat(likely(territory(claims, "2024-10-18"))).isEqualTo(Map.of("kia", 1.0));
  }

  @Test
  void actorsOfOneSideDoNotContestEachOther() {
    var claims =
        List.of(
            claim("a").by(KIA).taken("2024-10-18"),
            claim("b").by(KIO).taken("2024-10-18"),
            claim("c").by(UWSA).taken("2024-10-18"));
    var control = territory(claims, "2025-01-01");
    assertThat(control.state()).isEqualTo(CONTESTED);
    assertThat(likely(control)).isEqualTo(Map.of("kia", 0.5, "kio", 0.5, "uwsa", 0.5));
  }

  @Test
  void whoseHoldingEndedContestsItNoMore() {
    var claims =
        List.of(
            claim("a").by(UWSA).taken("2024-10-18", "2024-12-31"),
            claim("b").by(KIA).taken("2024-10-18"));
    assertThat(territory(claims, "2024-12-31").state()).isEqualTo(CONTESTED);
    assertThat(territory(claims, "2025-01-01").state()).isEqualTo(HELD);
    assertThat(likely(territory(claims, "2025-01-01"))).isEqualTo(Map.of("kia", 1.0));
  }

  @Test
  void ofEqualPartsNoneLeads() {
    var claims =
        List.of(
            claim("a").by(UWSA).share(50).taken("2020-01-01"),
            claim("b").by(NDA_K).share(50).taken("2021-01-01"));
    var control =
        TransitionRule.resolve(ControlKind.OWNERSHIP, claims, LocalDate.parse("2022-01-01"), LATER);
    assertThat(control.state()).isEqualTo(HELD);
    assertThat(control.leader()).isNull();
  }

  /** Few days, so that many claims share one; the ids are dealt anew. */
  @Test
  void howTheClaimsAreCalledDoesNotMatter() {
    LongStream.range(0, 3_000)
        .forEach(
            seed -> {
              var random = new Random(seed);
              var ids = random.ints(0, 1_000).distinct().limit(7).boxed().toList();
              var claims = someClaims(random);
              var renamed =
                  IntStream.range(0, claims.size())
                      .mapToObj(n -> called("r" + ids.get(n), claims.get(n)))
                      .toList();
              var names = new HashMap<String, String>();
              IntStream.range(0, claims.size())
                  .forEach(n -> names.put("r" + ids.get(n), claims.get(n).id()));
              var on = "2024-01-%02d".formatted(1 + random.nextInt(6));
              var expected = territory(claims, on);
              var actual = territory(renamed, on);
              assertThat(likely(actual)).as("seed %s", seed).isEqualTo(likely(expected));
              assertThat(actual.state()).isEqualTo(expected.state());
              assertThat(actual.leader()).isEqualTo(expected.leader());
              assertThat(actual.since()).isEqualTo(expected.since());
              assertThat(actual.newest()).isEqualTo(expected.newest());
              assertThat(actual.claims().stream().map(names::get).collect(Collectors.toSet()))
                  .isEqualTo(Set.copyOf(expected.claims()));
            });
  }

  private static List<Claim> someClaims(Random random) {
    var actors = List.of(KIO, KIA, NDA_K, UWSA);
    return IntStream.range(0, 1 + random.nextInt(7))
        .mapToObj(
            n -> {
              var day = "2024-01-%02d".formatted(1 + random.nextInt(4));
              var claim = claim("c" + n).by(actors.get(random.nextInt(actors.size())));
              return switch (random.nextInt(5)) {
                case 0 -> claim.seen(day);
                case 1 -> claim.seen("2024-01");
                case 2 -> claim.taken("2024-01");
                case 3 -> claim.taken(day, "2024-01-05");
                default -> claim.taken(day);
              };
            })
        .toList();
  }

  private static Claim called(String id, Claim claim) {
    return new Claim(
        id,
        claim.kind(),
        claim.level(),
        claim.polarity(),
        claim.actor(),
        claim.side(),
        claim.sharePercent(),
        claim.period(),
        claim.status(),
        claim.life(),
        claim.evidence());
  }

  private static Map<String, Double> likely(Control control) {
    return control.holders().stream()
        .collect(Collectors.toMap(holder -> holder.actor().id(), Control.Holder::probability));
  }

  private static Control territory(List<Claim> claims, String on) {
    return TransitionRule.resolve(ControlKind.TERRITORY, claims, LocalDate.parse(on), LATER);
  }
}
