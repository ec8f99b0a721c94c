package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NormalisationTest {

  private static final Offset<Double> DIGITS = within(5e-6);

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
  void goalpostsStayWhereTheyAre() {
    assertThat(normalise(new Normalisation.Goalposts(0, 50), 10, 20, 40))
        .containsExactly(new double[] {0.2, 0.4, 0.8}, DIGITS);
    assertThat(normalise(new Normalisation.Goalposts(0, 50), -1, 60)).containsExactly(0, 1);
  }

  @Test
  void whereAllAreEqualAllStandInTheMiddle() {
    assertThat(normalise(new Normalisation.MinMax(), 7, 7, 7)).containsOnly(0.5);
    assertThat(normalise(new Normalisation.LogMinMax(), 7, 7)).containsOnly(0.5);
    assertThat(normalise(new Normalisation.MinMax(), 7)).containsOnly(0.5);
  }

  @Test
  void aZeroHasNoLogarithmAndStandsAtTheBottom() {
    assertThat(normalise(new Normalisation.LogMinMax(), 0, 1, 10)).containsExactly(0, 0, 1);
    assertThat(normalise(new Normalisation.LogMinMax(), 0, 0)).containsOnly(0);
  }

  private static double[] normalise(Normalisation normalisation, double... values) {
    return DoubleStream.of(values).map(normalisation.fit(values, Direction.MAXIMISE)).toArray();
  }
}
