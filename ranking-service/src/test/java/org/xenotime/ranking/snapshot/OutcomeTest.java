package org.xenotime.ranking.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.ranking.testing.Facts.DECK;
import static org.xenotime.ranking.testing.Facts.complete;
import static org.xenotime.ranking.testing.Facts.tonnageOnly;
import static org.xenotime.ranking.testing.Facts.unknown;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.methodology.MethodologyFixture;

class OutcomeTest {

  private final Methodology heavy = MethodologyFixture.heavy();
  private final ContentHash hash = new ContentHash(new ObjectMapper());

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
    var first = hash.of(heavy, DECK.prices(), rank(deposits));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(deposits, random);
      assertThat(hash.of(heavy, DECK.prices(), rank(deposits))).isEqualTo(first);
    }
  }

  @Test
  void anotherFigureGivesAnotherHash() {
    assertThat(hash.of(heavy, DECK.prices(), rank(List.of(complete("a", 1e3, 10)))))
        .isNotEqualTo(hash.of(heavy, DECK.prices(), rank(List.of(complete("a", 1e3, 11)))));
  }

  @Test
  void ofNobodyThereIsNothing() {
    assertThat(rank(List.of())).isEqualTo(new Outcome(List.of(), List.of()));
  }

  private Outcome rank(List<DepositFacts> deposits) {
    return Outcome.of(
        heavy, deposits.stream().map(facts -> Profile.of(facts, heavy, DECK)).toList());
  }
}
