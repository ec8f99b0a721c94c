package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Known answers: OECD Handbook on Constructing Composite Indicators (2008), and exact fractions.
 */
public class NormalisationTest {

  private static final Offset<Double> DIGITS = within(5e-6);

  public static final List<Normalisation> ALL =
      List.of(
          new Normalisation.MinMax(),
          new Normalisation.LogMinMax(),
          new Normalisation.ZScore(),
          new Normalisation.Rank(),
          new Normalisation.Percentile(),
          new Normalisation.Borda(),
          new Normalisation.Goalposts(0, 50),
          new Normalisation.DistanceToTarget(100),
          new Normalisation.None());

  @Test
  void minMaxPlacesInProportion() {
    assertThat(normalise(new Normalisation.MinMax(), 10, 20, 40))
        .containsExactly(new double[] {0, 0.33333, 1}, DIGITS);
  }

  @Test
  void logMinMaxPlacesByOrdersOfMagnitude() {
    assertThat(normalise(new Normalisation.LogMinMax(), 10, 100, 100_000))
        .containsExactly(new double[] {0, 0.25, 1}, DIGITS);
  }

  @Test
  void zScoresAreSampleDeviationsFromTheMean() {
    assertThat(normalise(new Normalisation.ZScore(), 10, 20, 40))
        .containsExactly(new double[] {-0.87287, -0.21822, 1.09109}, DIGITS);
    assertThat(minimise(new Normalisation.ZScore(), 10, 20, 40))
        .containsExactly(new double[] {0.87287, 0.21822, -1.09109}, DIGITS);
  }

  @Test
  void bordaGivesAPointForEachThatIsBeatenAndHalfForEachThatIsEqual() {
    assertThat(normalise(new Normalisation.Borda(), 10, 20, 40)).containsExactly(0, 1, 2);
    assertThat(normalise(new Normalisation.Borda(), 10, 20, 20, 40))
        .containsExactly(0, 1.5, 1.5, 3);
    assertThat(minimise(new Normalisation.Borda(), 10, 20, 40)).containsExactly(2, 1, 0);
  }

  @Test
  void ranksCountFromTheWorstAndEqualsShareTheLowerOne() {
    assertThat(normalise(new Normalisation.Rank(), 10, 20, 20, 40)).containsExactly(1, 2, 2, 4);
    assertThat(minimise(new Normalisation.Rank(), 10, 20, 20, 40)).containsExactly(4, 2, 2, 1);
  }

  @Test
  void aPercentileIsTheShareOfTheOthersThatIsWorse() {
    assertThat(normalise(new Normalisation.Percentile(), 10, 20, 20, 30, 40))
        .containsExactly(0, 0.25, 0.25, 0.75, 1);
  }

  @Test
  void goalpostsStayWhereTheyAre() {
    assertThat(normalise(new Normalisation.Goalposts(0, 50), 10, 20, 40))
        .containsExactly(new double[] {0.2, 0.4, 0.8}, DIGITS);
    assertThat(normalise(new Normalisation.Goalposts(0, 50), -1, 60)).containsExactly(0, 1);
    assertThat(minimise(new Normalisation.Goalposts(0, 50), 10, 60))
        .containsExactly(new double[] {0.8, 0}, DIGITS);
  }

  @Test
  void theDistanceToATargetCountsFromTheWorstAndEndsAtTheTarget() {
    assertThat(normalise(new Normalisation.DistanceToTarget(30), 10, 20, 40))
        .containsExactly(0, 0.5, 1);
    assertThat(minimise(new Normalisation.DistanceToTarget(20), 10, 20, 30, 40))
        .containsExactly(1, 1, 0.5, 0);
    assertThat(normalise(new Normalisation.DistanceToTarget(5), 10, 20)).containsExactly(1, 1);
  }

  @Test
  void noneLeavesValuesAsTheyAre() {
    assertThat(normalise(new Normalisation.None(), -3, 7)).containsExactly(-3, 7);
    assertThat(minimise(new Normalisation.None(), 0.25, 1)).containsExactly(0.75, 0);
  }

  @Test
  void lessIsBetterTurnsTheScaleAround() {
    assertThat(minimise(new Normalisation.MinMax(), 10, 20, 40))
        .containsExactly(new double[] {1, 0.66667, 0}, DIGITS);
    assertThat(minimise(new Normalisation.LogMinMax(), 10, 100, 100_000))
        .containsExactly(new double[] {1, 0.75, 0}, DIGITS);
    assertThat(minimise(new Normalisation.Percentile(), 10, 20, 40)).containsExactly(1, 0.5, 0);
  }

  @Test
  void whereAllAreEqualAllStandInTheMiddle() {
    assertThat(normalise(new Normalisation.MinMax(), 7, 7, 7)).containsOnly(0.5);
    assertThat(normalise(new Normalisation.LogMinMax(), 7, 7)).containsOnly(0.5);
    assertThat(normalise(new Normalisation.MinMax(), 7)).containsOnly(0.5);
    assertThat(normalise(new Normalisation.Percentile(), 7, 7)).containsOnly(0.5);
    assertThat(normalise(new Normalisation.DistanceToTarget(9), 7, 7)).containsOnly(0.5);
    assertThat(normalise(new Normalisation.ZScore(), 7, 7)).containsOnly(0);
    // A third of three equal values is not a third exactly, and the sum of squares not zero.
    assertThat(normalise(new Normalisation.ZScore(), 0.1, 0.1, 0.1)).containsOnly(0);
    assertThat(normalise(new Normalisation.Rank(), 7, 7)).containsOnly(1);
    assertThat(normalise(new Normalisation.Borda(), 7, 7, 7)).containsOnly(1);
  }

  @Test
  void aZeroHasNoLogarithmAndStandsAtTheBottom() {
    assertThat(normalise(new Normalisation.LogMinMax(), 0, 1, 10)).containsExactly(0, 0, 1);
    assertThat(normalise(new Normalisation.LogMinMax(), 0, 0)).containsOnly(0);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void nobodyOneAndTheWidestRangeHaveAPlaceEach(Normalisation normalisation) {
    for (var direction : Direction.values()) {
      assertThat(normalisation.fit(new double[0], direction).applyAsDouble(1)).isFinite();
      assertThat(normalisation.fit(new double[] {3}, direction).applyAsDouble(3)).isFinite();
      var widest = new double[] {-Double.MAX_VALUE / 4, 0, Double.MAX_VALUE / 4};
      assertThat(normalisation.fit(widest, direction).applyAsDouble(0)).isFinite();
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyKindIsKnownByItsName(Normalisation normalisation) {
    assertThat(Normalisation.IDS).contains(normalisation.id()).hasSameSizeAs(ALL);
  }

  @Test
  void endsThatAreNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Normalisation.Goalposts(1, 1))
        .withMessage("Goalposts need a low end below the high one, not 1.0 and 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Normalisation.Goalposts(Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Normalisation.DistanceToTarget(Double.POSITIVE_INFINITY))
        .withMessage("A target is a finite number, not Infinity");
  }

  private static double[] normalise(Normalisation normalisation, double... values) {
    return DoubleStream.of(values).map(normalisation.fit(values, Direction.MAXIMISE)).toArray();
  }

  private static double[] minimise(Normalisation normalisation, double... values) {
    return DoubleStream.of(values).map(normalisation.fit(values, Direction.MINIMISE)).toArray();
  }
}
