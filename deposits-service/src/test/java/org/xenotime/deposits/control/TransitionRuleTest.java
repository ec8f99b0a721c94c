package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.deposits.control.ClaimFixture.KIA;
import static org.xenotime.deposits.control.ClaimFixture.KIO;
import static org.xenotime.deposits.control.ClaimFixture.NDA_K;
import static org.xenotime.deposits.control.ClaimFixture.UWSA;
import static org.xenotime.deposits.control.ClaimFixture.claim;
import static org.xenotime.deposits.control.ClaimFixture.known;
import static org.xenotime.deposits.control.ClaimFixture.published;
import static org.xenotime.deposits.control.ClaimFixture.withStatus;
import static org.xenotime.deposits.control.Control.State.CONTESTED;
import static org.xenotime.deposits.control.Control.State.HELD;
import static org.xenotime.deposits.control.Control.State.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.Knowledge;
import org.xenotime.deposits.period.PartialDate;

class TransitionRuleTest {

  private static final String LATER = "2027-01-01";

  @Nested
  class AtPangwa {

    private static final List<Claim> CLAIMS =
        List.of(
            published("2021-08-10", claim("a").by(NDA_K).seen("2021-08")),
            published("2024-10-20", claim("b").by(KIA).taken("2024-10-18")),
            published("2024-10-22", claim("c").by(KIA).taken("2024-10-21")));

    @ParameterizedTest
    @CsvSource({
      "2024-08-01, 2025-01-01, HELD,      nda-k",
      "2024-11-01, 2024-09-15, HELD,      nda-k",
      "2024-11-01, 2025-01-01, HELD,      kia",
      "2024-10-19, 2025-01-01, CONTESTED, nda-k kia"
    })
    void theAnswerDependsOnTheDayAndOnWhatWasKnown(
        String on, String knownAt, State state, String holders) {
      var control = territory(CLAIMS, on, knownAt);
      assertThat(control.state()).isEqualTo(state);
      assertThat(holders(control)).containsExactly(holders.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
      "2024-10-17, HELD",
      "2024-10-18, CONTESTED",
      "2024-10-20, CONTESTED",
      "2024-10-21, HELD"
    })
    void itIsContestedFromTheEarliestDayUntilAllSourcesAgree(String on, State state) {
      assertThat(territory(CLAIMS, on, LATER).state()).isEqualTo(state);
    }

    @Test
    void whereItIsContestedEachSideIsAsLikely() {
      var control = territory(CLAIMS, "2024-10-19", LATER);
      assertThat(control.leader()).isNull();
      assertThat(control.holders()).extracting(Control.Holder::probability).containsOnly(0.5);
      assertThat(control.claims()).containsExactly("a", "b", "c");
      assertThat(control.reason()).contains("2024-10-18 and 2024-10-21", "sources disagree");
    }

    @Test
    void theAnswerNamesItsClaimsAndSinceWhen() {
      var control = territory(CLAIMS, "2024-11-01", LATER);
      assertThat(control.leader()).isEqualTo(KIA);
      assertThat(control.claims()).containsExactly("b", "c");
      assertThat(control.since())
          .isEqualTo(new Control.Since(day("2024-10-18"), day("2024-10-21")));
    }

    @Test
    void whatOnlyWasSeenLaterSaysNothingOfEarlierDays() {
      assertThat(territory(CLAIMS, "2021-07-31", LATER).state()).isEqualTo(UNKNOWN);
      assertThat(territory(CLAIMS, "2021-08-01", LATER).state()).isEqualTo(HELD);
    }
  }

  @Test
  void withoutClaimsNothingIsKnown() {
    assertThat(territory(List.of(), "2024-01-01", LATER).state()).isEqualTo(UNKNOWN);
  }

  @Test
  void aVagueDateIsNotADisagreement() {
    var claims = List.of(claim("a").by(KIA).taken("2024-11"));
    assertThat(territory(claims, "2024-11-15", LATER).state()).isEqualTo(UNKNOWN);
    assertThat(territory(claims, "2024-11-15", LATER).reason()).contains("2024-11");
    assertThat(territory(claims, "2024-11-30", LATER).state()).isEqualTo(HELD);
  }

  @Test
  void aVagueDateAgainstAnEarlierHolderLeavesBothPossible() {
    var claims =
        List.of(claim("a").by(NDA_K).taken("2009-11"), claim("b").by(KIA).taken("2024-10"));
    assertThat(holders(territory(claims, "2024-10-15", LATER))).containsExactly("nda-k", "kia");
  }

  @Test
  void sourcesMayDisagreeAboutATakingFromNobodyKnown() {
    var claims =
        List.of(claim("a").by(KIA).taken("2024-09-30"), claim("b").by(KIA).taken("2024-10-02"));
    var control = territory(claims, "2024-10-01", LATER);
    assertThat(control.state()).isEqualTo(CONTESTED);
    assertThat(holders(control)).containsExactly("kia");
    assertThat(control.holders().getFirst().probability()).isEqualTo(0.5);
  }

  @Test
  void anArmyAndItsOrganisationAreOneSide() {
    var claims =
        List.of(claim("a").by(KIA).taken("2025-03-27"), claim("b").by(KIO).taken("2025-03-27"));
    var control = territory(claims, "2025-04-01", LATER);
    assertThat(control.state()).isEqualTo(HELD);
    assertThat(holders(control)).containsExactly("kia", "kio");
    assertThat(control.leader()).isEqualTo(KIO);
  }

  @Test
  void whatEndedIsNotHeldAnyMore() {
    var claims = List.of(claim("a").by(NDA_K).taken("2010-01-01", "2015-06"));
    assertThat(territory(claims, "2015-06-30", LATER).state()).isEqualTo(HELD);
    assertThat(territory(claims, "2015-07-01", LATER).state()).isEqualTo(UNKNOWN);
    assertThat(territory(claims, "2015-07-01", LATER).reason()).contains("until 2015-06-30");
  }

  @Test
  void anotherSeenLaterMustHaveTakenItInTheMeantime() {
    var claims =
        List.of(claim("a").by(NDA_K).taken("2009-11-01"), claim("b").by(UWSA).seen("2025"));
    assertThat(holders(territory(claims, "2024-12-31", LATER))).containsExactly("nda-k");
    assertThat(holders(territory(claims, "2025-02-01", LATER))).containsExactly("uwsa");
    assertThat(territory(claims, "2025-02-01", LATER).since()).isNull();
  }

  @Test
  void whoTookItTwiceHadLostItInBetween() {
    var claims =
        List.of(
            claim("a").by(KIA).taken("1990-01-01"),
            claim("b").by(NDA_K).seen("2021-08-01"),
            claim("c").by(KIA).taken("2024-10-18"));
    assertThat(holders(territory(claims, "2000-01-01", LATER))).containsExactly("kia");
    assertThat(holders(territory(claims, "2022-01-01", LATER))).containsExactly("nda-k");
    assertThat(holders(territory(claims, "2024-10-18", LATER))).containsExactly("kia");
  }

  @Test
  void whoIsSeenWhileTheSourcesDisagreeHasNotComeBack() {
    var claims =
        List.of(
            claim("a").by(NDA_K).taken("2009-11"),
            claim("b").by(KIA).taken("2024-10-18"),
            claim("c").by(NDA_K).seen("2024-10-20"),
            claim("d").by(KIA).taken("2024-10-21"));
    assertThat(territory(claims, "2024-10-20", LATER).state()).isEqualTo(CONTESTED);
    assertThat(holders(territory(claims, "2024-10-21", LATER))).containsExactly("kia");
  }

  @Test
  void onlyAcceptedClaimsOfWhatIsHeldCount() {
    var taken = claim("a").by(KIA).taken("2024-01-01");
    for (var status : ClaimStatus.values()) {
      assertThat(
              territory(List.of(withStatus(status, Level.FULL, taken)), "2025-01-01", LATER)
                  .state())
          .isEqualTo(status == ClaimStatus.ACCEPTED ? HELD : UNKNOWN);
    }
    var planned = withStatus(ClaimStatus.ACCEPTED, Level.NONE, taken);
    assertThat(territory(List.of(planned), "2025-01-01", LATER).state()).isEqualTo(UNKNOWN);
  }

  @Test
  void anUndatedClaimCountsFromTheDayItWasKnown() {
    var claims =
        List.of(
            known(
                new Knowledge(null, Instant.parse("2026-05-05T12:00:00Z"), null),
                claim("a").by(UWSA).undated()));
    assertThat(territory(claims, "2026-05-04", LATER).state()).isEqualTo(UNKNOWN);
    assertThat(territory(claims, "2026-05-05", LATER).state()).isEqualTo(HELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-05", "2026-05-31"})
  void whatIsRecordedIsKnownHoweverVagueItsPublication(String published) {
    var recorded = Instant.parse("2026-05-05T12:00:00Z");
    var claims =
        List.of(
            known(
                new Knowledge(PartialDate.parse(published), recorded, null),
                claim("a").by(UWSA).undated()));
    assertThat(territory(claims, "2026-05-05", "2026-05-05").state()).isEqualTo(UNKNOWN);
    assertThat(territory(claims, "2026-05-05", "2026-05-06").state()).isEqualTo(HELD);
  }

  @Test
  void whatWasSupersededCountsForWhoKnewNoBetter() {
    var claims =
        List.of(
            known(
                new Knowledge(
                    null,
                    Instant.parse("2024-01-01T00:00:00Z"),
                    Instant.parse("2025-01-01T00:00:00Z")),
                claim("a").by(UWSA).taken("2020-01-01")));
    assertThat(territory(claims, "2024-01-01", "2024-12-31").state()).isEqualTo(HELD);
    assertThat(territory(claims, "2024-01-01", "2025-01-01").state()).isEqualTo(UNKNOWN);
  }

  @Test
  void ownersOfPartsHoldTogether() {
    var claims =
        List.of(
            claim("a").by(UWSA).share(60).taken("2020-01-01"),
            claim("b").by(NDA_K).share(30).taken("2021-01-01"));
    var control = resolve(ControlKind.OWNERSHIP, claims, "2022-01-01");
    assertThat(control.state()).isEqualTo(HELD);
    assertThat(control.leader()).isEqualTo(UWSA);
    assertThat(holders(control)).containsExactly("uwsa", "nda-k");
  }

  @Test
  void morePartsThanThereAreAreContested() {
    var claims =
        List.of(
            claim("a").by(UWSA).share(60).taken("2020-01-01"),
            claim("b").by(NDA_K).share(60).taken("2021-01-01"));
    assertThat(resolve(ControlKind.OWNERSHIP, claims, "2022-01-01").state()).isEqualTo(CONTESTED);
  }

  @Test
  void whoTakesTheWholeEndsTheParts() {
    var claims =
        List.of(
            claim("a").by(UWSA).share(60).taken("2020-01-01"),
            claim("b").by(NDA_K).of(ControlKind.OWNERSHIP).taken("2021-01-01"));
    assertThat(holders(resolve(ControlKind.OWNERSHIP, claims, "2020-06-01")))
        .containsExactly("uwsa");
    assertThat(holders(resolve(ControlKind.OWNERSHIP, claims, "2022-01-01")))
        .containsExactly("nda-k");
  }

  @Test
  void theGradeIsTheBestOfTheClaims() {
    var claims =
        List.of(
            claim("a").by(KIA).taken("2024-10-18"),
            claim("b").by(KIA).graded(new Grade('B', 2)).taken("2024-10-18"));
    assertThat(territory(claims, "2025-01-01", LATER).grade()).hasToString("B2");
  }

  /** For any set of claims and any day: who comes first in the list must not matter. */
  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var random = new Random(seed);
              var claims = someClaims(random);
              var shuffled = new ArrayList<>(claims);
              Collections.shuffle(shuffled, random);
              var on =
                  LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 15).toString();
              assertThat(territory(shuffled, on, LATER)).isEqualTo(territory(claims, on, LATER));
            });
  }

  /** What nobody could know at a time changes no answer for that time. */
  @Test
  void whatIsNotKnownYetChangesNothing() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var random = new Random(seed);
              var claims = someClaims(random);
              var recorded = Instant.parse("2026-06-01T00:00:00Z");
              var future =
                  known(
                      new Knowledge(PartialDate.parse("2026-06-01"), recorded, null),
                      claim("z").by(UWSA).taken("2020-06-01"));
              var more = Stream.concat(claims.stream(), Stream.of(future)).toList();
              assertThat(territory(more, "2024-05-05", "2026-05-31"))
                  .isEqualTo(territory(claims, "2024-05-05", "2026-05-31"));
            });
  }

  private static List<Claim> someClaims(Random random) {
    var actors = List.of(KIO, KIA, NDA_K, UWSA);
    return IntStream.range(0, 1 + random.nextInt(7))
        .mapToObj(
            n -> {
              var claim = claim("c" + n).by(actors.get(random.nextInt(actors.size())));
              var date =
                  "%d-%02d-%02d"
                      .formatted(
                          2020 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
              var vague = date.substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
              return random.nextBoolean() ? claim.taken(vague) : claim.seen(vague);
            })
        .toList();
  }

  private static Control territory(List<Claim> claims, String on, String knownAt) {
    return TransitionRule.resolve(
        ControlKind.TERRITORY, claims, day(on), Instant.parse(knownAt + "T00:00:00Z"));
  }

  private static Control resolve(ControlKind kind, List<Claim> claims, String on) {
    return TransitionRule.resolve(kind, claims, day(on), Instant.parse(LATER + "T00:00:00Z"));
  }

  private static List<String> holders(Control control) {
    return control.holders().stream().map(holder -> holder.actor().id()).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
