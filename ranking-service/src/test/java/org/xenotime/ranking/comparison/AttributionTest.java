package org.xenotime.ranking.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xenotime.ranking.testing.Facts.DECK;
import static org.xenotime.ranking.testing.Facts.complete;
import static org.xenotime.ranking.testing.Facts.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.MethodologyFixture;

class AttributionTest {

  private static final SourcedDeck DEAR =
      new SourcedDeck(
          new PriceDeck("mcs-2027", 2026, Map.of("Tb4O7", 1.0, "CeO2", 5000.0)), DECK.source());

  @Test
  void whereNothingDiffersNothingIsToBlame() {
    var inputs = inputs(DECK, complete("a", 1e3, 10), complete("b", 1e6, 40));
    assertThat(new Swaps(inputs, inputs).differing()).isEmpty();
    assertThat(new Attribution(new Swaps(inputs, inputs)).ofRank("a")).isEmpty();
  }

  @Test
  void whatOneCauseDidIsItsOwnWhole() {
    var swaps =
        new Swaps(
            inputs(DECK, complete("a", 1e3, 10), complete("b", 1e6, 40)),
            inputs(DECK, complete("a", 1e9, 90), complete("b", 1e6, 40)));
    assertThat(swaps.differing()).containsExactly(Cause.CORRECTION);
    assertThat(new Attribution(swaps).ofRank("a")).isEqualTo(Map.of(Cause.CORRECTION, 1.0));
    assertThat(new Attribution(swaps).ofRank("b")).isEqualTo(Map.of(Cause.CORRECTION, -1.0));
  }

  @Test
  void whoComesInIsNewsOfTheWorld() {
    var swaps =
        new Swaps(
            inputs(DECK, complete("a", 1e3, 10), unknown("b")),
            inputs(DECK, complete("a", 1e3, 10), complete("b", 1e6, 40), unknown("c")));
    assertThat(swaps.deposits(Cause.WORLD)).isEqualTo(2);
    assertThat(new Attribution(swaps).ofEntry("b")).isEqualTo(Map.of(Cause.WORLD, 1.0));
    assertThat(new Attribution(swaps).ofRank("a")).isEqualTo(Map.of(Cause.WORLD, -1.0));
  }

  @Test
  void thePartsAddUpToTheChangeWhateverMixedIn() {
    var random = new Random(5);
    for (int round = 0; round < 20; round++) {
      var before = new ArrayList<DepositFacts>();
      var after = new ArrayList<DepositFacts>();
      for (int i = 0; i < 12; i++) {
        before.add(complete("d" + i, 1 + random.nextInt(9000), random.nextInt(100)));
        after.add(complete("d" + i, 1 + random.nextInt(9000), random.nextInt(100)));
      }
      after.add(complete("new", 5000, random.nextInt(100)));
      var swaps =
          new Swaps(
              inputs(DECK, before.toArray(DepositFacts[]::new)),
              inputs(DEAR, after.toArray(DepositFacts[]::new)));
      assertThat(swaps.differing())
          .containsExactlyInAnyOrder(Cause.WORLD, Cause.CORRECTION, Cause.PRICE);
      var ranksBefore = swaps.with(Set.of());
      var ranksAfter = swaps.with(swaps.differing());
      for (var deposit : before) {
        var parts = new Attribution(swaps).ofRank(deposit.id());
        assertThat(parts.values().stream().mapToDouble(part -> part).sum())
            .isCloseTo(ranksBefore.of(deposit.id()) - ranksAfter.of(deposit.id()), within(1e-5));
      }
    }
  }

  @Test
  void theMainCauseIsTheOneThatPushedTheWayItWent() {
    var parts = Map.of(Cause.WORLD, -3.0, Cause.PRICE, 4.0, Cause.CORRECTION, 1.0);
    assertThat(Attribution.main(parts, 2)).isEqualTo(Cause.PRICE);
    assertThat(Attribution.main(parts, -2)).isEqualTo(Cause.WORLD);
  }

  private static RankingInputs inputs(SourcedDeck deck, DepositFacts... deposits) {
    return RankingInputs.now(
        RankingInputs.methodology(MethodologyFixture.heavy()),
        RankingInputs.prices(deck),
        RankingInputs.deposits(List.of(deposits)));
  }
}
