package org.xenotime.ranking.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xenotime.ranking.testing.Facts.DECK;
import static org.xenotime.ranking.testing.Facts.complete;
import static org.xenotime.ranking.testing.Facts.mined;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.methodology.MethodologyFixture;
import org.xenotime.ranking.snapshot.Competition;
import org.xenotime.ranking.snapshot.Outcome;

class OddsTest {

  @Test
  void everyRankHasItsOddsAndTheyAddUpToOne() {
    var inputs =
        inputs(
            IntStream.range(0, 8)
                .mapToObj(i -> complete("d" + i, 1000 * (i + 1), 90 - 10 * i))
                .toList());
    var odds = Odds.of(Competition.field(inputs), inputs.seed());
    var ranked = Outcome.of(inputs).with(odds).ranked();
    assertThat(ranked).hasSize(8);
    assertThat(odds.model().draws()).isEqualTo(10_000);
    assertThat(odds.model().standardError()).isEqualTo(0.005);
    for (var row : ranked) {
      assertThat(row.acceptability().stream().mapToDouble(share -> share).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(row.rankLow()).isLessThanOrEqualTo(row.rankHigh());
      var inside =
          IntStream.rangeClosed(row.rankLow(), row.rankHigh())
              .mapToDouble(rank -> row.acceptability().get(rank - 1))
              .sum();
      assertThat(inside).isGreaterThanOrEqualTo(0.9);
    }
  }

  @Test
  void theSameInputsHaveTheSameOdds() {
    var inputs = inputs(List.of(complete("a", 1e3, 40), complete("b", 2e3, 35)));
    assertThat(Odds.of(Competition.field(inputs), 1))
        .isEqualTo(Odds.of(Competition.field(inputs), 1));
  }

  @Test
  void whoIsBestOnEverythingIsFirstForSure() {
    var inputs = inputs(List.of(complete("a", 1e6, 90), complete("b", 1e3, 10)));
    assertThat(Odds.of(Competition.field(inputs), 1).byId().get("a"))
        .isEqualTo(new OddsOfRank(1, 1, List.of(1.0, 0.0)));
  }

  @Test
  void whatIsKnownWithinBoundsOnlyMayRankAnywhereBetween() {
    var inputs =
        inputs(
            Stream.concat(
                    IntStream.range(0, 9)
                        .mapToObj(i -> complete("d" + i, 10 * StrictMath.pow(4, i), 40)),
                    Stream.of(mined("clay", 10, 100_000)))
                .toList());
    var clay = Odds.of(Competition.field(inputs), 1).byId().get("clay");
    assertThat(clay.high() - clay.low()).isGreaterThan(1);
  }

  @Test
  void aLargeRankingIsDrawnLessOften() {
    assertThat(OddsModel.of(4_000, 1).draws()).isEqualTo(2_500);
    assertThat(OddsModel.of(1_000_000, 1).draws()).isEqualTo(1_000);
  }

  @Test
  void ofNobodyThereAreNoOdds() {
    assertThat(Odds.of(Competition.field(inputs(List.of())), 1).byId()).isEmpty();
  }

  private static RankingInputs inputs(List<DepositFacts> deposits) {
    return RankingInputs.now(
        RankingInputs.methodology(MethodologyFixture.of("heavy-2")),
        RankingInputs.prices(DECK),
        RankingInputs.deposits(deposits));
  }
}
