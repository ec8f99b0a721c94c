package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.xenotime.ranking.scoring.Boards.candidate;
import static org.xenotime.ranking.scoring.Boards.criterion;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  private static final Criterion ONE = Criterion.of("c1", 1, new Normalisation.None());

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoFiniteNumberIsNoValue(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Candidate("a", Map.of("c1", value)))
        .withMessage("The value of 'a' on 'c1' is %s, which is not a finite number", value);
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(0, value));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -0.1})
  void aWeightIsAFiniteNumberFromZeroUp(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criterion.of("c1", weight, new Normalisation.None()))
        .withMessage("The weight of 'c1' is %s, which is not a number from 0 up", weight);
  }

  @Test
  void somethingMustHaveAWeight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scoreboard(List.of(ONE.weighing(0))))
        .withMessage("No criterion has a weight above 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Scoreboard(List.of()));
  }

  @Test
  void nothingStandsTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scoreboard(List.of(ONE, ONE)))
        .withMessage("There are two of the criterion 'c1'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Scoreboard(List.of(ONE)).rank(List.of(candidate("a", 1), candidate("a", 2))))
        .withMessage("There are two of the candidate 'a'");
  }

  @ParameterizedTest
  @EnumSource(names = {"WEIGHTED_GEOMETRIC", "WEIGHTED_HARMONIC"})
  void whatIsBelowZeroHasNoGeometricAndNoHarmonicMean(Aggregation mean) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scoreboard(List.of(ONE), mean).rank(List.of(candidate("a", -2))))
        .withMessage("%s needs values from 0 up, but 'a' has -2.0 on 'c1'", mean.id());
    var deviations = Criterion.of("c1", 1, new Normalisation.ZScore());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scoreboard(List.of(deviations), mean))
        .withMessageContaining("z-scores of 'c1'");
  }

  @Test
  void aRangeLiesAroundItsValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Candidate("a", null, Map.of("c1", 9.0), Map.of("c1", new Range(1, 2))))
        .withMessage("The value of 'a' on 'c1' is 9.0, which is not between 1.0 and 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Range(2, 1))
        .withMessage("2.0 to 1.0 is no range");
  }

  @Test
  void aMatrixHasAsManyValuesAsItSays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Matrix(new double[5], 2, 3))
        .withMessage("5 values are not 2 alternatives by 3 criteria");
  }

  @ParameterizedTest
  @EnumSource
  void oneAlternativeIsFirstAndEqualOnesAreAll(Aggregation aggregation) {
    var board =
        new Scoreboard(
            List.of(
                criterion("c1", 1, MissingRule.EXCLUDE), criterion("c2", 0, MissingRule.EXCLUDE)),
            aggregation);
    assertThat(board.rank(List.of(candidate("a", 3, 4))))
        .extracting(Standing::rank, Standing::score)
        .containsExactly(tuple(1, 0.5));
    assertThat(board.rank(List.of(candidate("b", 3, 4), candidate("a", 3, 5))))
        .extracting(Standing::id, Standing::rank, Standing::score)
        .containsExactly(tuple("a", 1, 0.5), tuple("b", 1, 0.5));
  }

  @Test
  void whoIsOnlyKnownForWhatHasNoWeightIsNotRanked() {
    var board =
        new Scoreboard(
            List.of(
                criterion("c1", 1, MissingRule.WORST), criterion("c2", 0, MissingRule.EXCLUDE)));
    assertThat(board.rank(List.of(candidate("a", Double.NaN, 4), candidate("b", 1, 1))))
        .extracting(Standing::id)
        .containsExactly("b");
  }
}
