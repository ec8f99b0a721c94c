package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.scoring.outlier.Shape;

class OutliersTest {

  private static final Offset<Double> DIGITS = within(5e-7);

  /** The example of COINr's documentation of Treat: 1 to 10, and two outliers. */
  private static final double[] TWO_OUTLIERS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100};

  private static final double[] FAR_OUTLIERS =
      DoubleStream.concat(
              DoubleStream.iterate(1, value -> value + 1).limit(20), DoubleStream.of(100, 1000))
          .toArray();

  @Test
  void skewnessAndKurtosisAreThoseOfExcel() {
    var shape = Shape.of(TWO_OUTLIERS);
    assertThat(shape.skewness()).isCloseTo(3.063241, DIGITS);
    assertThat(shape.kurtosis()).isCloseTo(9.741391, DIGITS);
    assertThat(shape.isFine()).isFalse();
  }

  @Test
  void whatHasNoOutliersStaysAsItIs() {
    var plain = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    for (var outliers : all()) {
      var treatment = outliers.fit(plain);
      assertThat(treatment.applied()).isFalse();
      assertThat(treated(treatment, plain)).containsExactly(plain);
    }
  }

  @Test
  void winsorisingMovesTheFarthestUntilTheShapeIsFine() {
    var treatment = new Outliers.Winsorise().fit(TWO_OUTLIERS);
    assertThat(treated(treatment, TWO_OUTLIERS))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30);
    assertThat(treatment.moved()).isEqualTo(1);
    assertThat(treatment.after().skewness()).isCloseTo(1.712038, DIGITS);
    assertThat(treatment.after().isFine()).isTrue();
  }

  @Test
  void winsorisingGoesOnStepByStep() {
    var treatment = new Outliers.Winsorise().fit(FAR_OUTLIERS);
    assertThat(treated(treatment, FAR_OUTLIERS)).endsWith(18, 19, 20, 20, 20);
    assertThat(treatment.moved()).isEqualTo(2);
  }

  @Test
  void winsorisingStopsAtItsLimit() {
    var treatment = new Outliers.Winsorise(1).fit(FAR_OUTLIERS);
    assertThat(treated(treatment, FAR_OUTLIERS)).endsWith(19, 20, 100, 100);
    assertThat(treatment.after().isFine()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outliers.Winsorise(0))
        .withMessage("At least one value may be moved, not 0");
  }

  @Test
  void winsorisingWorksAtTheLowEndToo() {
    var low = Arrays.stream(FAR_OUTLIERS).map(value -> -value).sorted().toArray();
    assertThat(treated(new Outliers.Winsorise().fit(low), low)).startsWith(-20, -20, -20, -19);
  }

  @Test
  void theLogarithmIsShiftedWhereAValueIsNotAboveZero() {
    var logs = treated(new Outliers.Log().fit(TWO_OUTLIERS), TWO_OUTLIERS);
    assertThat(logs[9]).isCloseTo(Math.log(10), DIGITS);
    var withZero = TWO_OUTLIERS.clone();
    withZero[0] = 0;
    assertThat(treated(new Outliers.Log().fit(withZero), withZero)[0]).isCloseTo(0, DIGITS);
  }

  @Test
  void boxCoxTakesTheMostLikelyPower() {
    var treatment = new Outliers.BoxCox().fit(TWO_OUTLIERS);
    assertThat(treatment.lambda()).isCloseTo(-0.200693, within(1e-5));
    assertThat(treatment.after().isFine()).isTrue();
    // What follows a lognormal distribution exactly is made normal by the logarithm.
    var lognormal =
        DoubleStream.of(-2.8, -1.5, -1, -0.6, -0.3, 0, 0.3, 0.6, 1, 1.5, 2.8)
            .map(Math::exp)
            .toArray();
    assertThat(new Outliers.BoxCox().fit(lognormal).lambda()).isCloseTo(0, within(1e-6));
  }

  @Test
  void noTreatmentTurnsAnOrderAround() {
    for (var outliers : all()) {
      assertThat(treated(outliers.fit(TWO_OUTLIERS), TWO_OUTLIERS)).isSorted();
    }
  }

  @Test
  void tooFewOrEqualValuesHaveNoShape() {
    for (var outliers : all()) {
      assertThat(outliers.fit(new double[0]).applied()).isFalse();
      assertThat(outliers.fit(new double[] {1, 1, 1000}).applied()).isFalse();
      assertThat(outliers.fit(new double[] {5, 5, 5, 5, 5}).applied()).isFalse();
      assertThat(Outliers.IDS).contains(outliers.id());
    }
  }

  private static Outliers[] all() {
    return new Outliers[] {
      new Outliers.None(), new Outliers.Winsorise(), new Outliers.Log(), new Outliers.BoxCox()
    };
  }

  private static double[] treated(Treatment treatment, double[] values) {
    return Arrays.stream(values).map(treatment.transform()).toArray();
  }
}
