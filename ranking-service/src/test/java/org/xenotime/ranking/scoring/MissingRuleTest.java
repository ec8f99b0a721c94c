package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.ranking.scoring.Boards.candidate;
import static org.xenotime.ranking.scoring.Boards.criterion;
import static org.xenotime.ranking.scoring.Boards.inGroup;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingRuleTest {

  private static final double NONE = Double.NaN;

  private static final List<Candidate> CANDIDATES =
      List.of(
          inGroup("a", "clay", 1, 10),
          inGroup("b", "clay", 1, 20),
          inGroup("c", "hard rock", 1, 40),
          inGroup("d", "hard rock", 1, 90),
          inGroup("e", "clay", 1, NONE),
          inGroup("f", "placer", 1, NONE));

  @Test
  void excludedMeansLeftOutAndTheOtherWeightsStretched() {
    var term = second(MissingRule.EXCLUDE, "e");
    assertThat(term)
        .isEqualTo(new Term("c2", null, null, null, null, null, null, 0, null, Remedy.LEFT_OUT));
    assertThat(term.missing()).isTrue();
    assertThat(standing(MissingRule.EXCLUDE, Direction.MAXIMISE, "e").terms().getFirst().weight())
        .isEqualTo(1);
  }

  @Test
  void theWorstDependsOnTheDirection() {
    assertThat(second(MissingRule.WORST, "e").assumed()).isEqualTo(10);
    assertThat(second(MissingRule.WORST, "e").normalised()).isEqualTo(0);
    var least = standing(MissingRule.WORST, Direction.MINIMISE, "e").terms().getLast();
    assertThat(least.assumed()).isEqualTo(90);
    assertThat(least.normalised()).isEqualTo(0);
    assertThat(least.remedy()).isEqualTo(Remedy.WORST);
  }

  @Test
  void theMedianIsOfWhatIsKnown() {
    assertThat(second(MissingRule.MEDIAN, "e").assumed()).isEqualTo(30);
    assertThat(second(MissingRule.MEDIAN, "e").remedy()).isEqualTo(Remedy.MEDIAN);
  }

  @Test
  void theMedianOfAGroupFallsBackToThatOfAll() {
    assertThat(second(MissingRule.GROUP_MEDIAN, "e").assumed()).isEqualTo(15);
    assertThat(second(MissingRule.GROUP_MEDIAN, "e").remedy()).isEqualTo(Remedy.GROUP_MEDIAN);
    assertThat(second(MissingRule.GROUP_MEDIAN, "f").assumed()).isEqualTo(30);
    assertThat(second(MissingRule.GROUP_MEDIAN, "f").remedy()).isEqualTo(Remedy.OVERALL_MEDIAN);
  }

  @Test
  void whatIsAssumedIsNotKnown() {
    for (var rule : List.of(MissingRule.WORST, MissingRule.MEDIAN, MissingRule.BOUND)) {
      assertThat(standing(rule, Direction.MAXIMISE, "e").completeness()).isEqualTo(0.5);
      assertThat(second(rule, "e").missing()).isTrue();
      assertThat(second(rule, "e").weight()).isEqualTo(0.5);
    }
  }

  @Test
  void boundsMakeTheRankAnInterval() {
    var e = standing(MissingRule.BOUND, Direction.MAXIMISE, "e");
    assertThat(e.terms().getLast())
        .isEqualTo(new Term("c2", null, null, null, 0.5, 0.0, 1.0, 0.5, 0.25, Remedy.BOUNDS));
    assertThat(List.of(e.scoreLow(), e.score(), e.scoreHigh())).containsExactly(0.25, 0.5, 0.75);
    // At its best it shares the first rank with d; at its worst all but a are before it.
    assertThat(List.of(e.rankLow(), e.rank(), e.rankHigh())).containsExactly(1, 2, 5);
    var c = standing(MissingRule.BOUND, Direction.MAXIMISE, "c");
    assertThat(List.of(c.rankLow(), c.rank(), c.rankHigh())).containsExactly(2, 4, 4);
  }

  @Test
  void aRangeAroundAKnownValueMakesAnIntervalToo() {
    var board = new Scoreboard(List.of(criterion("c1", 1, MissingRule.EXCLUDE)));
    var open = new Candidate("open", null, Map.of("c1", 50.0), Map.of("c1", new Range(10, 200)));
    var standings =
        board.rank(
            List.of(open, candidate("low", 0), candidate("middle", 60), candidate("high", 100)));
    var standing = Boards.of("open", standings);
    assertThat(standing.score()).isEqualTo(0.5);
    assertThat(standing.scoreLow()).isEqualTo(0.1);
    assertThat(standing.scoreHigh()).isEqualTo(1);
    assertThat(List.of(standing.rankLow(), standing.rank(), standing.rankHigh()))
        .containsExactly(1, 3, 3);
    assertThat(Boards.of("middle", standings).rankHigh()).isEqualTo(3);
    assertThat(standing.terms().getFirst().remedy()).isEqualTo(Remedy.NONE);
  }

  @Test
  void whereNothingIsOpenTheIntervalIsTheRank() {
    for (var standing : rank(MissingRule.MEDIAN, Direction.MAXIMISE)) {
      assertThat(standing.rankLow()).isEqualTo(standing.rank());
      assertThat(standing.rankHigh()).isEqualTo(standing.rank());
      assertThat(standing.scoreLow()).isEqualTo(standing.score());
    }
  }

  @Test
  void whatNobodyKnowsIsLeftOutByEveryRule() {
    for (var rule : MissingRule.values()) {
      var board =
          new Scoreboard(
              List.of(criterion("c1", 1, MissingRule.EXCLUDE), criterion("c2", 1, rule)));
      var standings = board.rank(List.of(candidate("a", 1, NONE), candidate("b", 2, NONE)));
      if (rule == MissingRule.REQUIRED) {
        assertThat(standings).isEmpty();
      } else {
        assertThat(Boards.of("b", standings).score()).isEqualTo(1);
        assertThat(Boards.of("b", standings).terms().getLast().remedy()).isEqualTo(Remedy.LEFT_OUT);
      }
    }
  }

  @Test
  void everyRuleIsKnownByItsName() {
    for (var rule : MissingRule.values()) {
      assertThat(MissingRule.byId(rule.id())).contains(rule);
    }
    assertThat(MissingRule.byId("guess")).isEmpty();
  }

  private static Term second(MissingRule rule, String id) {
    return standing(rule, Direction.MAXIMISE, id).terms().getLast();
  }

  private static Standing standing(MissingRule rule, Direction direction, String id) {
    return Boards.of(id, rank(rule, direction));
  }

  private static List<Standing> rank(MissingRule rule, Direction direction) {
    return new Scoreboard(
            List.of(
                criterion("c1", 0.5, MissingRule.EXCLUDE),
                criterion("c2", 0.5, direction, new Normalisation.MinMax(), rule)))
        .rank(CANDIDATES);
  }
}
