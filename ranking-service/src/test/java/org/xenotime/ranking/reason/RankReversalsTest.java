package org.xenotime.ranking.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Boards;
import org.xenotime.ranking.scoring.Candidate;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Normalisation;
import org.xenotime.ranking.scoring.NormalisationTest;
import org.xenotime.ranking.scoring.Scoreboard;

class RankReversalsTest {

  @Example
  void whoHoldsAnEndOfAScaleMovesOthersByLeaving() {
    // With the giant, size tells a and b hardly apart, and grade decides; without it size does.
    var field =
        Fields.minMax(
            new double[] {0.6, 0.4},
            new double[] {10, 0},
            new double[] {1, 5},
            new double[] {1000, 10});
    assertThat(RankReversals.audit(field))
        .containsExactly(
            new Reversal(
                "d02", List.of(new Reversal.Move("d01", 1, 2), new Reversal.Move("d00", 2, 1))));
  }

  @Example
  void fixedGoalpostsMoveNobody() {
    var field =
        new Scoreboard(Fields.criteria(new double[] {0.6, 0.4}, new Normalisation.Goalposts(0, 9)))
            .field(
                List.of(
                    Boards.candidate("a", 1, 8),
                    Boards.candidate("b", 5, 5),
                    Boards.candidate("c", 9, 0)));
    assertThat(RankReversals.audit(field)).isEmpty();
  }

  @Example
  void copelandMovesWhereAComparisonIsGone() {
    // A cycle of three who each beat one, and d, whom only a beats.
    var field =
        Fields.plain(
            Aggregation.COPELAND,
            new double[] {1, 1, 1},
            new double[] {0.3, 0.2, 0.1},
            new double[] {0.2, 0.1, 0.3},
            new double[] {0.1, 0.3, 0.2});
    var audit = RankReversals.audit(field);
    assertThat(audit).extracting(Reversal::removed).containsExactly("d00", "d01", "d02");
    assertThat(audit.getFirst().moved()).containsExactly(new Reversal.Move("d02", 1, 2));
  }

  @Example
  void oneOrNobodyHasNobodyToMove() {
    assertThat(RankReversals.audit(Fields.minMax(new double[] {1}, new double[] {3}))).isEmpty();
    assertThat(RankReversals.audit(Fields.minMax(new double[] {1}))).isEmpty();
  }

  @Property(tries = 200)
  void theAuditIsWhatRankingWithoutEachWouldSay(@ForAll("fields") Field field) {
    var audit = new HashMap<String, Reversal>();
    RankReversals.audit(field).forEach(reversal -> audit.put(reversal.removed(), reversal));
    var board = new Scoreboard(field.criteria(), field.aggregation());
    for (var removed : field.candidates()) {
      var rest = field.candidates().stream().filter(one -> !one.equals(removed)).toList();
      var ranks = new HashMap<String, Integer>();
      board.rank(rest).forEach(standing -> ranks.put(standing.id(), standing.rank()));
      var moves =
          audit.containsKey(removed.id())
              ? audit.get(removed.id()).moved()
              : List.<Reversal.Move>of();
      for (var candidate : rest) {
        var before = rankAmong(rest, candidate, field);
        var move = moves.stream().filter(m -> m.id().equals(candidate.id())).findFirst();
        if (before == ranks.get(candidate.id())) {
          assertThat(move).isEmpty();
        } else {
          assertThat(move)
              .contains(new Reversal.Move(candidate.id(), before, ranks.get(candidate.id())));
        }
      }
    }
  }

  private static int rankAmong(List<Candidate> rest, Candidate candidate, Field field) {
    var scores = new HashMap<String, Double>();
    field.standings().forEach(standing -> scores.put(standing.id(), standing.score()));
    return 1
        + (int)
            rest.stream()
                .filter(other -> scores.get(other.id()) > scores.get(candidate.id()))
                .count();
  }

  @Provide
  Arbitrary<Field> fields() {
    return Arbitraries.of(NormalisationTest.ALL)
        .flatMap(
            normalisation ->
                Fields.any(
                        0.2,
                        normalisation instanceof Normalisation.ZScore
                            ? new Aggregation[] {Aggregation.WEIGHTED_ARITHMETIC}
                            : Aggregation.values())
                    .map(
                        plain ->
                            new Scoreboard(
                                    Fields.criteria(plain.weights(), normalisation),
                                    plain.aggregation())
                                .field(plain.candidates())));
  }
}
