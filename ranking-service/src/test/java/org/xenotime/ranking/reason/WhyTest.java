package org.xenotime.ranking.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Boards;
import org.xenotime.ranking.scoring.Candidate;
import org.xenotime.ranking.scoring.Criterion;
import org.xenotime.ranking.scoring.Direction;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.MissingRule;
import org.xenotime.ranking.scoring.Normalisation;
import org.xenotime.ranking.scoring.NormalisationTest;
import org.xenotime.ranking.scoring.Outliers;
import org.xenotime.ranking.scoring.Scoreboard;

class WhyTest {

  private static final double NONE = Double.NaN;
  private static final double[] HALVES = {0.5, 0.5};

  @Example
  void theFirstHasNobodyAbove() {
    var why = Why.of(ladder(), "d02");
    assertThat(why.rank()).isEqualTo(1);
    assertThat(why.nextAbove()).isEmpty();
    assertThat(why.dominance().over()).extracting(Dominance.Pair::id).containsExactly("d00", "d01");
  }

  @Example
  void theDistanceIsToTheNextBetterRank() {
    var above = Why.of(ladder(), "d00").nextAbove().orElseThrow();
    assertThat(above.id()).isEqualTo("d01");
    assertThat(above.rank()).isEqualTo(2);
    assertThat(above.distance()).isEqualTo(0.35);
  }

  @Example
  void theSmallestChangeOfAValueInsideTheScaleIsKnownByHand() {
    // Scores are 0.3, 0.5 and 1, 0; the first has to gain 0.2, which is 0.4 of its first value.
    var field =
        Fields.minMax(HALVES, new double[] {20, 4}, new double[] {100, 0}, new double[] {0, 10});
    var above = Why.of(field, "d00").nextAbove().orElseThrow();
    assertThat(above.values()).extracting(ValueChange::criterion).containsExactly("c1", "c2");
    assertThat(above.values().getFirst().from()).isEqualTo(20);
    assertThat(above.values().getFirst().to()).isCloseTo(60, within(1e-5));
    assertThat(above.values().getFirst().beyondBest()).isFalse();
    assertThat(above.values().getLast().to()).isCloseTo(8, within(1e-6));
  }

  @Example
  void beyondTheBestTheScaleStretchesForAllOthers() {
    // At v > 100 on the first: 0.5 for itself, and the one above falls to (100 / v + 1) / 2.
    var field =
        Fields.minMax(
            new double[] {0.5, 0.25, 0.25},
            new double[] {0, 0, 1},
            new double[] {100, 10, 0},
            new double[] {0, 0, 0});
    var above = Why.of(field, "d00").nextAbove().orElseThrow();
    // 0.5 + 0.25 has to be more than 0.5 * 100 / v + 0.25, hence v > 100 already does.
    var change = above.values().getFirst();
    assertThat(change.criterion()).isEqualTo("c1");
    assertThat(change.to()).isCloseTo(100, within(1e-5));
    assertThat(change.beyondBest()).isTrue();
  }

  @Example
  void lessIsReachedByTakingAway() {
    var field =
        new Scoreboard(
                List.of(
                    Boards.criterion(
                        "c1",
                        1,
                        Direction.MINIMISE,
                        new Normalisation.MinMax(),
                        MissingRule.EXCLUDE)))
            .field(
                List.of(
                    Boards.candidate("a", 9), Boards.candidate("b", 5), Boards.candidate("c", 1)));
    var change = Why.of(field, "a").nextAbove().orElseThrow().values().getFirst();
    assertThat(change.to()).isCloseTo(5, within(1e-6)).isLessThan(5);
  }

  @Example
  void whatIsNotKnownMayDoOnceItIs() {
    var field =
        Fields.minMax(HALVES, new double[] {40, NONE}, new double[] {100, 0}, new double[] {0, 10});
    var changes = Why.of(field, "d00").nextAbove().orElseThrow().values();
    assertThat(changes).extracting(ValueChange::criterion).contains("c2");
    var second = changes.stream().filter(c -> c.criterion().equals("c2")).findFirst().orElseThrow();
    assertThat(second.from()).isNull();
    // (0.4 + 0.6) / 2 is what the one above has.
    assertThat(second.to()).isCloseTo(6, within(1e-6));
  }

  @Example
  void nobodyUnknownHasAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Why.of(ladder(), "nobody"))
        .withMessage("Nobody who is ranked is called 'nobody'");
  }

  @Example
  void dominanceIsOfWhatBothAreKnownFor() {
    var field =
        Fields.minMax(HALVES, new double[] {1, NONE}, new double[] {2, 0}, new double[] {2, 9});
    assertThat(Dominance.of(field, 0))
        .isEqualTo(
            new Dominance(
                List.of(
                    new Dominance.Pair("d01", List.of("c1")),
                    new Dominance.Pair("d02", List.of("c1"))),
                List.of()));
    assertThat(Dominance.of(field, 1).by())
        .containsExactly(new Dominance.Pair("d02", List.of("c1", "c2")));
    assertThat(Dominance.of(field, 1).over())
        .containsExactly(new Dominance.Pair("d00", List.of("c1")));
  }

  /** Verified by ranking the changed candidates from the beginning. */
  @Property(tries = 150)
  void theChangedValueSwapsAndASmallerChangeDoesNot(
      @ForAll("boards") Scoreboard board, @ForAll("rows") List<List<Double>> rows) {
    var field = board.field(candidates(rows));
    if (field.candidates().isEmpty()) {
      return;
    }
    var id = field.standings().getLast().id();
    var above = Why.of(field, id).nextAbove();
    if (above.isEmpty()) {
      return;
    }
    for (var change : above.get().values()) {
      assertThat(swaps(board, field, id, above.get().id(), change.criterion(), change.to()))
          .as("%s", change)
          .isTrue();
      // Where the least improvement is enough, there is no smaller one to be written.
      if (change.from() != null && Math.abs(change.to() - change.from()) > 1e-4) {
        double smaller = change.from() + 0.9999 * (change.to() - change.from());
        assertThat(swaps(board, field, id, above.get().id(), change.criterion(), smaller))
            .as("%s of %s", change, field.candidates())
            .isFalse();
      }
    }
  }

  private static boolean swaps(
      Scoreboard board, Field field, String below, String above, String criterion, double value) {
    var candidates =
        field.candidates().stream()
            .map(
                candidate ->
                    candidate.id().equals(below) ? with(candidate, criterion, value) : candidate)
            .toList();
    var standings = board.rank(candidates);
    return Boards.of(below, standings).score() > Boards.of(above, standings).score();
  }

  private static Candidate with(Candidate candidate, String criterion, double value) {
    var values = new HashMap<>(candidate.values());
    values.put(criterion, value);
    return new Candidate(candidate.id(), candidate.group(), values);
  }

  private static Field ladder() {
    return Fields.minMax(HALVES, new double[] {0, 0}, new double[] {5, 2}, new double[] {10, 10});
  }

  private static List<Candidate> candidates(List<List<Double>> rows) {
    var candidates = new ArrayList<Candidate>();
    for (var row : rows) {
      candidates.add(
          Boards.candidate(
              "d%02d".formatted(candidates.size()),
              row.stream().mapToDouble(v -> v == null ? Double.NaN : v).toArray()));
    }
    return candidates;
  }

  @Provide
  Arbitrary<List<List<Double>>> rows() {
    return Arbitraries.integers()
        .between(0, 400)
        .map(whole -> whole / 4.0)
        .injectNull(0.15)
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(2)
        .ofMaxSize(10);
  }

  @Provide
  Arbitrary<Scoreboard> boards() {
    return Combinators.combine(
            criteria("c1"), criteria("c2"), criteria("c3"), Arbitraries.of(Aggregation.class))
        .as((one, two, three, aggregation) -> new Scoreboard(List.of(one, two, three), aggregation))
        .ignoreException(IllegalArgumentException.class);
  }

  /** Without z-scores, outliers and medians, under which a better value may do worse. */
  private static Arbitrary<Criterion> criteria(String id) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(Direction.class),
            Arbitraries.of(NormalisationTest.ALL)
                .filter(
                    kind ->
                        !(kind instanceof Normalisation.ZScore)
                            && !(kind instanceof Normalisation.None)))
        .as(
            (weight, direction, normalisation) ->
                new Criterion(
                    id,
                    weight,
                    direction,
                    normalisation,
                    new Outliers.None(),
                    MissingRule.EXCLUDE));
  }
}
