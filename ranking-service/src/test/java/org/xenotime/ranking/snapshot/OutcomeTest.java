package org.xenotime.ranking.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.ranking.testing.Facts.DECK;
import static org.xenotime.ranking.testing.Facts.complete;
import static org.xenotime.ranking.testing.Facts.tonnageOnly;
import static org.xenotime.ranking.testing.Facts.unknown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.methodology.MethodologyFixture;

class OutcomeTest {

  private final Methodology heavy = MethodologyFixture.heavy();

  @Test
  void whoHasTheFiguresIsRankedAndTheOthersAreListedWithReasons() {
    var outcome =
        rank(
            List.of(
                unknown("z"),
                complete("small", 1e3, 10),
                tonnageOnly("a"),
                complete("large", 1e6, 40)));
    assertThat(outcome.ranked()).extracting(RankedRow::deposit).containsExactly("large", "small");
    assertThat(outcome.unranked()).extracting(UnrankedRow::deposit).containsExactly("a", "z");
    assertThat(outcome.unranked()).extracting(row -> row.reasons().size()).containsExactly(1, 2);
  }

  @Test
  void everyCriterionOfTheMethodologyIsAccountedFor() {
    var outcome = rank(List.of(complete("a", 1e3, 10), complete("b", 1e6, 40)));
    assertThat(outcome.ranked().getFirst().criteria())
        .extracting(CriterionResult::id)
        .containsExactlyElementsOf(heavy.criteria().stream().map(rule -> rule.id()).toList());
  }

  @Test
  void theSameDepositsInAnyOrderGiveTheSameBytes() {
    var deposits = new ArrayList<DepositFacts>();
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      var id = "d" + i;
      deposits.add(
          i % 3 == 0 ? unknown(id) : complete(id, 1 + random.nextInt(50), random.nextInt(100)));
    }
    var first = ContentHash.of(inputs(deposits), Outcome.of(inputs(deposits)));
    var identity = inputs(deposits).identity();
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(deposits, random);
      var again = inputs(deposits);
      assertThat(again.identity()).isEqualTo(identity);
      assertThat(ContentHash.of(again, Outcome.of(again))).isEqualTo(first);
    }
  }

  @Test
  void anotherFigureGivesAnotherHash() {
    var one = inputs(List.of(complete("a", 1e3, 10)));
    var other = inputs(List.of(complete("a", 1e3, 11)));
    assertThat(one.identity()).isNotEqualTo(other.identity());
    assertThat(ContentHash.of(one, Outcome.of(one)))
        .isNotEqualTo(ContentHash.of(other, Outcome.of(other)));
  }

  @Test
  void ofNobodyThereIsNothing() {
    assertThat(rank(List.of())).isEqualTo(new Outcome(List.of(), List.of()));
  }

  @Test
  void whatIsReadBackRanksTheSame() {
    var deposits = List.of(complete("a", 1e3 / 3, 10), complete("b", 1e6 / 7, 40), unknown("c"));
    assertThat(Outcome.of(inputs(deposits))).isEqualTo(rank(deposits));
  }

  private RankingInputs inputs(List<DepositFacts> deposits) {
    return RankingInputs.now(
        RankingInputs.methodology(heavy),
        RankingInputs.prices(DECK),
        RankingInputs.deposits(deposits));
  }

  private Outcome rank(List<DepositFacts> deposits) {
    return Outcome.of(
        heavy, deposits.stream().map(facts -> Profile.of(facts, heavy, DECK)).toList());
  }
}
