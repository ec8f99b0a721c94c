package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xenotime.deposits.control.ClaimFixture.KIA;
import static org.xenotime.deposits.control.ClaimFixture.KIO;
import static org.xenotime.deposits.control.ClaimFixture.NDA_K;
import static org.xenotime.deposits.control.ClaimFixture.UWSA;
import static org.xenotime.deposits.control.ClaimFixture.claim;
import static org.xenotime.deposits.control.ClaimFixture.published;
import static org.xenotime.deposits.control.Control.State.CONTESTED;
import static org.xenotime.deposits.control.Control.State.HELD;
import static org.xenotime.deposits.control.Control.State.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.evidence.Stance;

class WeighedRuleTest {

  private static final Offset<Double> NEARLY = within(1e-9);

  /** The published case: what was known on which day decides. */
  @ParameterizedTest
  @CsvSource({
    "2024-08-01, 2025-01-01, HELD,      nda-k",
    "2024-11-01, 2024-09-15, HELD,      nda-k",
    "2024-11-01, 2025-01-01, HELD,      kia",
    "2024-10-19, 2025-01-01, CONTESTED, nda-k kia"
  })
  void theAnswerAtPangwaDependsOnTheDayAndOnWhatWasKnown(
      String on, String knownAt, State state, String holders) {
    var claims =
        List.of(
            published("2021-08-10", claim("a").by(NDA_K).seen("2021-08")),
            published("2024-10-20", claim("b").by(KIA).taken("2024-10-18")),
            published("2024-10-22", claim("c").by(KIA).taken("2024-10-21")));
    var control =
        WeighedRule.CURRENT.answer(
            Account.of(ControlKind.TERRITORY, claims, Instant.parse(knownAt + "T00:00:00Z")),
            LocalDate.parse(on));
    assertThat(control.state()).isEqualTo(state);
    assertThat(
            control.holders().stream()
                .map(holder -> holder.actor().id())
                .filter(id -> !id.startsWith(":")))
        .containsExactly(holders.split(" "));
  }

  /** F6 weighs 1.0 x 0.5, C3 1.7 x 0.65: log-odds against the unknown. */
  @Test
  void independentSourcesAddUp() {
    var one = claim("a").by(KIA).taken("2024-10-18");
    var other = claim("b").by(KIA).graded("C3").taken("2024-10-18");
    assertThat(likely(territory("2024-11-01", one), KIA)).isCloseTo(sigmoid(0.5), NEARLY);
    assertThat(likely(territory("2024-11-01", one, other), KIA))
        .isCloseTo(sigmoid(0.5 + 1.7 * 0.65), NEARLY);
  }

  @Test
  void sourcesThatRepeatOneReportCountOnceByTheStrongest() {
    var control =
        territory(
            "2024-11-01",
            claim("a").by(KIA).from("wikipedia").taken("2024-10-18"),
            claim("b").by(KIA).from("wikipedia").graded("C3").taken("2024-10-18"));
    assertThat(likely(control, KIA)).isCloseTo(sigmoid(1.7 * 0.65), NEARLY);
  }

  @Test
  void anOldWordFadesByWholeYearsUntilNobodyKnows() {
    var seen = claim("a").by(KIA).seen("2015-06-30");
    assertThat(likely(territory("2016-06-29", seen), KIA)).isCloseTo(sigmoid(0.5), NEARLY);
    assertThat(likely(territory("2019-06-30", seen), KIA)).isCloseTo(sigmoid(0.25), NEARLY);
    assertThat(territory("2020-06-30", seen).state()).isEqualTo(HELD);
    var faded = territory("2021-06-30", seen);
    assertThat(faded.state()).isEqualTo(UNKNOWN);
    assertThat(faded.leader()).isNull();
    assertThat(faded.claims()).containsExactly("a");
    assertThat(faded.reason()).contains("6 years old");
  }

  @Test
  void aLaterWordOfTheSameHoldingBracketsTheDay() {
    var taken = claim("a").by(KIA).taken("2005");
    var seen = claim("b").by(KIA).from("other").seen("2024-10");
    assertThat(likely(territory("2015-01-01", taken, seen), KIA)).isCloseTo(sigmoid(0.5), NEARLY);
  }

  @Test
  void whatTheSourceSaysGoesOnIsVouchedForUntilItSaidSo() {
    var open = published("2024-06-01", claim("a").by(KIA).taken("2005", ".."));
    assertThat(likely(territory("2015-01-01", open), KIA)).isCloseTo(sigmoid(0.5), NEARLY);
    var silent = published("2024-06-01", claim("a").by(KIA).taken("2005"));
    assertThat(territory("2015-01-01", silent).state()).isEqualTo(UNKNOWN);
  }

  @Test
  void aDenialSpeaksAgainstItsActorAndChangesNothingElse() {
    var taken = claim("a").by(KIA).taken("2024-10-18");
    var denied = claim("d").by(KIA).denied().graded("B2").seen("2024-10-30");
    var before = territory("2024-10-29", taken, denied);
    assertThat(before.state()).isEqualTo(HELD);
    var after = territory("2024-11-01", taken, denied);
    assertThat(after.state()).isEqualTo(UNKNOWN);
    assertThat(likely(after, KIA)).isCloseTo(sigmoid(0.5 - 2.4 * 0.85), NEARLY);
    assertThat(after.refuting()).containsExactly("d");
    assertThat(after.reason()).contains("evidence against it (d)");
    var againLater = claim("e").by(KIA).taken("2025-06-01");
    assertThat(
            likely(
                territory("2025-07-01", claim("n").by(NDA_K).taken("2025-01"), denied, againLater),
                KIA))
        .isCloseTo(sigmoid(0.5), NEARLY);
  }

  @Test
  void refutingEvidenceWeighsAgainstTheClaimThatItIsOf() {
    var control =
        territory(
            "2024-11-01",
            claim("a").by(KIA).and(Stance.REFUTES, "fact-checker", "B2").taken("2024-10-18"));
    assertThat(control.state()).isEqualTo(UNKNOWN);
    assertThat(control.refuting()).containsExactly("a");
  }

  @Test
  void ofThoseWhoTookItOnTheSameDayTheFarLikelierHoldsIt() {
    var kia = claim("a").by(KIA).graded("A1").taken("2024-10-18");
    var uwsa = claim("b").by(UWSA).taken("2024-10-18");
    var clear = territory("2024-11-01", kia, uwsa);
    assertThat(clear.state()).isEqualTo(HELD);
    assertThat(clear.leader()).isEqualTo(KIA);
    var close = territory("2024-11-01", claim("a").by(KIA).taken("2024-10-18"), uwsa);
    assertThat(close.state()).isEqualTo(CONTESTED);
    assertThat(close.leader()).isNull();
  }

  @Test
  void aSourceMaySayThatItIsFoughtFor() {
    var taken = claim("a").by(NDA_K).taken("2020");
    var fight = claim("b").by(KIA).level(Level.CONTESTED).seen("2024-09-01");
    var over = claim("c").by(KIA).taken("2024-12-01");
    assertThat(territory("2024-08-01", taken, fight, over).state()).isEqualTo(HELD);
    assertThat(territory("2024-10-01", taken, fight, over).state()).isEqualTo(CONTESTED);
    assertThat(territory("2025-01-01", taken, fight, over).leader()).isEqualTo(KIA);
    assertThat(territory("2024-10-01", fight).state()).isEqualTo(CONTESTED);
  }

  @Test
  void nobodyCanHoldIt() {
    var left = claim("a").by(ActorName.NOBODY).taken("2024-10-18");
    var control = territory("2024-11-01", claim("n").by(NDA_K).taken("2009"), left);
    assertThat(control.state()).isEqualTo(HELD);
    assertThat(control.leader()).isNull();
    assertThat(control.isHeldByNobody()).isTrue();
    var somebody = territory("2024-11-01", claim("a").by(ActorName.UNKNOWN).taken("2024-10-18"));
    assertThat(somebody.state()).isEqualTo(UNKNOWN);
    assertThat(sum(somebody)).isCloseTo(1, NEARLY);
  }

  @Test
  void anArmyAndItsOrganisationShareWhatIsLikely() {
    var control =
        territory(
            "2025-04-01",
            claim("a").by(KIA).seen("2025-03-27"),
            claim("b").by(KIO).seen("2025-03-27"));
    assertThat(control.state()).isEqualTo(HELD);
    assertThat(control.leader()).isEqualTo(KIO);
    assertThat(likely(control, KIA)).isCloseTo(sigmoid(1) / 2, NEARLY);
    assertThat(sum(control)).isCloseTo(1, NEARLY);
  }

  @Test
  void aShareIsHeldAsFarAsItIsLikely() {
    var control =
        resolve(
            ControlKind.OWNERSHIP,
            "2024-11-01",
            claim("a").by(KIA).graded("A1").share(60).seen("2024-10"),
            claim("b").by(UWSA).graded("A1").share(30).seen("2024-10"));
    assertThat(control.state()).isEqualTo(HELD);
    assertThat(control.leader()).isEqualTo(KIA);
    assertThat(likely(control, KIA)).isCloseTo(0.6 * sigmoid(3), NEARLY);
    assertThat(sum(control)).isCloseTo(1, NEARLY);
    var tooMuch =
        resolve(
            ControlKind.OWNERSHIP,
            "2024-11-01",
            claim("a").by(KIA).graded("A1").share(60).seen("2024-10"),
            claim("b").by(UWSA).graded("A1").share(70).seen("2024-10"));
    assertThat(tooMuch.state()).isEqualTo(CONTESTED);
    assertThat(sum(tooMuch)).isCloseTo(1, NEARLY);
  }

  /** Two sources of one share are no second share. */
  @Test
  void sourcesThatAgreeOnAShareDoNotAddItUp() {
    var control =
        resolve(
            ControlKind.OWNERSHIP,
            "2024-11-01",
            claim("a").by(KIA).share(60).seen("2024-10"),
            claim("b").by(KIA).share(60).seen("2024-10"));
    assertThat(control.state()).isEqualTo(HELD);
    assertThat(likely(control, KIA)).isCloseTo(0.6 * sigmoid(1), NEARLY);
  }

  static double likely(Control control, ActorName actor) {
    return control.holders().stream()
        .filter(holder -> holder.actor().equals(actor))
        .mapToDouble(Control.Holder::probability)
        .sum();
  }

  static double sum(Control control) {
    return control.holders().stream().mapToDouble(Control.Holder::probability).sum();
  }

  private static double sigmoid(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  private static Control territory(String on, Claim... claims) {
    return resolve(ControlKind.TERRITORY, on, claims);
  }

  private static Control resolve(ControlKind kind, String on, Claim... claims) {
    return WeighedRule.CURRENT.answer(
        Account.of(kind, List.of(claims), Instant.parse("2027-01-01T00:00:00Z")),
        LocalDate.parse(on));
  }
}
