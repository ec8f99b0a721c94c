package org.xenotime.ranking.reason.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xenotime.ranking.reason.Fields;
import org.xenotime.ranking.reason.weight.WeightChange.Method;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Scorer;

class SwapByWeightsTest {

  private static final double NONE = Double.NaN;

  @Example
  void theSmallestChangeIsKnownByHand() {
    // 0.7 to 0.3; they meet at equal weights, 0.2 from each.
    var field =
        Fields.plain(
            Aggregation.WEIGHTED_ARITHMETIC,
            new double[] {0.7, 0.3},
            new double[] {1, 0},
            new double[] {0, 1});
    var change = SwapByWeights.of(field, 1, 0).orElseThrow();
    assertThat(change.distance()).isCloseTo(0.4, within(1e-8));
    assertThat(change.weights().get("c1")).isCloseTo(0.5, within(1e-8));
    assertThat(change.weights().keySet()).containsExactly("c1", "c2");
    assertThat(change.smallest()).isTrue();
    assertThat(change.method()).isEqualTo(Method.LINEAR_PROGRAM);
  }

  @Example
  void weightGoesFromWhereItHurtsMostToWhereItHelpsMost() {
    // Below leads by 1 on the third and lags by 1 on the first: only these two change.
    var field =
        Fields.plain(
            Aggregation.WEIGHTED_ARITHMETIC,
            new double[] {0.4, 0.4, 0.2},
            new double[] {1, 0.5, 0},
            new double[] {0, 0.4, 1});
    var change = SwapByWeights.of(field, 1, 0).orElseThrow();
    // 0.4 + 0.04 - 0.2 = 0.24 is to be closed, 2 for each weight that moves over.
    assertThat(change.weights().get("c1")).isCloseTo(0.28, within(1e-8));
    assertThat(change.weights().get("c2")).isCloseTo(0.4, within(1e-8));
    assertThat(change.weights().get("c3")).isCloseTo(0.32, within(1e-8));
    assertThat(change.distance()).isCloseTo(0.24, within(1e-7));
  }

  @Example
  void whoIsWorseOnEverythingIsBelowByAnyWeights() {
    for (var aggregation : Aggregation.values()) {
      var field =
          Fields.plain(
              aggregation,
              new double[] {0.7, 0.3},
              new double[] {0.9, 0.8},
              new double[] {0.3, 0.7});
      assertThat(SwapByWeights.of(field, 1, 0)).isEmpty();
    }
  }

  @Example
  void aZeroUnderAGeometricMeanNeedsItsWeightGone() {
    var field =
        Fields.plain(
            Aggregation.WEIGHTED_GEOMETRIC,
            new double[] {0.2, 0.4, 0.4},
            new double[] {0.5, 0.5, 0.5},
            new double[] {0, 0.9, 0.9});
    var change = SwapByWeights.of(field, 1, 0).orElseThrow();
    assertThat(change.weights().get("c1")).isZero();
    assertThat(change.distance()).isCloseTo(0.4, within(1e-8));
  }

  @Example
  void differentKnowledgeNeedsMoreThanOneProgram() {
    var field =
        Fields.plain(
            Aggregation.WEIGHTED_ARITHMETIC,
            new double[] {0.5, 0.3, 0.2},
            new double[] {0.9, 0.5, NONE},
            new double[] {0.2, NONE, 0.9});
    var change = SwapByWeights.of(field, 1, 0).orElseThrow();
    assertThat(change.method()).isEqualTo(Method.PARAMETRIC_LINEAR_PROGRAM);
    assertThat(change.smallest()).isTrue();
    assertThat(swaps(field, 1, 0, weights(change))).isTrue();
  }

  @Property(tries = 300)
  void theSwapSwapsAndASlightlySmallerOneDoesNot(
      @ForAll("complete") Field field, @ForAll long seed) {
    check(field, seed);
  }

  @Property(tries = 300)
  void soItDoesWhereValuesAreMissing(@ForAll("incomplete") Field field, @ForAll long seed) {
    check(field, seed);
  }

  @Property(tries = 200)
  void nothingFoundByChanceIsCloser(@ForAll("incomplete") Field field, @ForAll long seed) {
    var random = new Random(seed);
    var from = normalised(field.weights());
    var pair = below(field);
    if (pair == null) {
      return;
    }
    var change = SwapByWeights.of(field, pair[0], pair[1]);
    double closest = change.map(WeightChange::distance).orElse(Double.POSITIVE_INFINITY);
    for (int i = 0; i < 300; i++) {
      var weights = someWeights(from, random);
      if (swaps(field, pair[0], pair[1], weights) && known(field, pair, weights)) {
        assertThat(ClosestWeights.distance(from, weights)).isGreaterThan(closest - 2e-6);
      }
    }
  }

  @Property(tries = 200)
  void whatIsFoundForCopelandSwaps(@ForAll("copeland") Field field) {
    var pair = below(field);
    if (pair == null) {
      return;
    }
    SwapByWeights.of(field, pair[0], pair[1])
        .ifPresent(
            change -> {
              assertThat(swaps(field, pair[0], pair[1], weights(change))).isTrue();
              assertThat(change.smallest()).isFalse();
            });
  }

  private static void check(Field field, long seed) {
    var pair = below(field);
    if (pair == null) {
      return;
    }
    var from = normalised(field.weights());
    var change = SwapByWeights.of(field, pair[0], pair[1]);
    if (change.isEmpty()) {
      var random = new Random(seed);
      for (int i = 0; i < 200; i++) {
        var weights = someWeights(from, random);
        assertThat(swaps(field, pair[0], pair[1], weights) && known(field, pair, weights))
            .isFalse();
      }
      return;
    }
    var found = weights(change.get());
    assertThat(Arrays.stream(found).sum()).isCloseTo(1, within(1e-9));
    assertThat(found)
        .satisfies(all -> assertThat(Arrays.stream(all).min().orElse(0)).isNotNegative());
    assertThat(swaps(field, pair[0], pair[1], found)).isTrue();
    var smaller = new double[found.length];
    for (int k = 0; k < found.length; k++) {
      smaller[k] = from[k] + 0.999 * (found[k] - from[k]);
    }
    assertThat(swaps(field, pair[0], pair[1], smaller)).isFalse();
  }

  /** Somebody and the next above; null where all share a rank. */
  private static int[] below(Field field) {
    var standings = field.standings();
    var last = standings.getLast();
    return standings.stream()
        .filter(standing -> standing.rank() < last.rank())
        .reduce((first, second) -> second)
        .map(above -> new int[] {field.row(last.id()), field.row(above.id())})
        .orElse(null);
  }

  private static boolean swaps(Field field, int below, int above, double[] weights) {
    var scores = new double[field.candidates().size()];
    new Scorer(field.matrix(), field.aggregation()).score(weights, scores);
    return scores[below] > scores[above];
  }

  private static boolean known(Field field, int[] pair, double[] weights) {
    return Arrays.stream(pair)
        .allMatch(
            i -> {
              double known = 0;
              for (int k = 0; k < weights.length; k++) {
                known += Double.isNaN(field.normalised(i, k)) ? 0 : weights[k];
              }
              return known >= MeanSwap.LEAST_KNOWN;
            });
  }

  /** Anywhere on the simplex, but more often near where the weights are. */
  private static double[] someWeights(double[] from, Random random) {
    var weights = new double[from.length];
    double nearness = random.nextDouble();
    for (int k = 0; k < weights.length; k++) {
      weights[k] = random.nextInt(4) == 0 ? 0 : -Math.log(1 - random.nextDouble());
    }
    var spread = normalised(weights);
    for (int k = 0; k < weights.length; k++) {
      weights[k] = nearness * from[k] + (1 - nearness) * spread[k];
    }
    return weights;
  }

  private static double[] normalised(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return sum == 0 ? weights : Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  private static double[] weights(WeightChange change) {
    return change.weights().values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Provide
  Arbitrary<Field> complete() {
    return Fields.any(
        0,
        Aggregation.WEIGHTED_ARITHMETIC,
        Aggregation.WEIGHTED_GEOMETRIC,
        Aggregation.WEIGHTED_HARMONIC);
  }

  @Provide
  Arbitrary<Field> incomplete() {
    return Fields.any(
        0.25,
        Aggregation.WEIGHTED_ARITHMETIC,
        Aggregation.WEIGHTED_GEOMETRIC,
        Aggregation.WEIGHTED_HARMONIC);
  }

  @Provide
  Arbitrary<Field> copeland() {
    return Fields.any(0.1, Aggregation.COPELAND);
  }
}
