package org.xenotime.ranking.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Matrix;
import org.xenotime.ranking.scoring.Scorer;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.score.Problem;
import org.xenotime.ranking.uncertainty.value.Interval;
import org.xenotime.ranking.uncertainty.value.Normal;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;
import org.xenotime.ranking.uncertainty.weight.Fixed;
import org.xenotime.ranking.uncertainty.weight.Intervals;
import org.xenotime.ranking.uncertainty.weight.Ordinal;
import org.xenotime.ranking.uncertainty.weight.Uniform;
import org.xenotime.ranking.uncertainty.weight.Weights;

/** What holds for all tables: of any size, with gaps, ties and zeros in them. */
class SmaaPropertyTest {
  private static final int DRAWS = 300;

  /** A table of values, and how it is ranked. */
  record Table(List<List<Double>> rows, int criteria, Weights weights, Aggregation aggregation) {

    Problem exact() {
      return problem(rows, false);
    }

    Problem uncertain() {
      return problem(rows, true);
    }

    Table with(List<List<Double>> others) {
      return new Table(others, criteria, weights, aggregation);
    }

    private Problem problem(List<List<Double>> values, boolean uncertain) {
      return Problem.of(
          values.stream()
              .map(row -> row.stream().map(value -> value(value, uncertain)).toList())
              .toList(),
          criteria,
          weights,
          aggregation);
    }

    private static Value value(double value, boolean uncertain) {
      if (!uncertain || Double.isNaN(value)) {
        return Value.exact(value);
      }
      return value < 0.5 ? new Normal(value, 0.1) : new Interval(value - 0.2, value);
    }
  }

  @Property(tries = 100)
  void theOrderOfTheRowsChangesNothing(@ForAll("tables") Table table, @ForAll long seed) {
    var order = new ArrayList<>(IntStream.range(0, table.rows().size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    var moved = table.with(order.stream().map(table.rows()::get).toList());
    var before = run(table.exact(), seed, 1);
    var after = run(moved.exact(), seed, 1);
    for (int i = 0; i < order.size(); i++) {
      assertSame(after, i, before, order.get(i));
      for (int j = 0; j < order.size(); j++) {
        assertThat(after.pairwise().orElseThrow().of(i, j))
            .isEqualTo(before.pairwise().orElseThrow().of(order.get(i), order.get(j)));
      }
    }
  }

  @Property(tries = 100)
  void whoIsAsGoodEverywhereNeverRanksBehind(@ForAll("tables") Table table, @ForAll long seed) {
    // The first row once more, raised on every criterion.
    var first = table.rows().getFirst();
    var rows = new ArrayList<>(table.rows());
    rows.add(first.stream().map(value -> value + 0.125).toList());
    var found = run(table.with(rows).exact(), seed, 1);
    var pairs = found.pairwise().orElseThrow();
    int better = rows.size() - 1;
    assertThat(pairs.of(0, better)).isZero();
    assertThat(found.acceptability().expectedRank(better))
        .isLessThanOrEqualTo(found.acceptability().expectedRank(0));
  }

  @Property(tries = 100)
  void probabilitiesAddUpToOne(@ForAll("tables") Table table, @ForAll long seed) {
    var found = run(table.uncertain(), seed, 1);
    int n = table.rows().size();
    double firsts = 0;
    for (int i = 0; i < n; i++) {
      assertThat(sum(found.acceptability().of(i))).isCloseTo(1, within(1e-12));
      firsts += found.acceptability().of(i, 1);
      var central = found.centralWeights().orElseThrow().of(i);
      assertThat(central.isPresent()).isEqualTo(found.acceptability().of(i, 1) > 0);
      central.ifPresent(weights -> assertThat(sum(weights)).isCloseTo(1, within(1e-12)));
      assertThat(found.confidence().orElseThrow().of(i).isPresent()).isEqualTo(central.isPresent());
      for (int j = 0; j < i; j++) {
        var pairs = found.pairwise().orElseThrow();
        assertThat(pairs.of(i, j) + pairs.of(j, i)).isBetween(0.0, 1 + 1e-12);
      }
    }
    assertThat(firsts).as("somebody is always first").isGreaterThanOrEqualTo(1 - 1e-12);
  }

  @Property(tries = 60)
  void aSeedRepeatsWithAnyNumberOfThreads(@ForAll("tables") Table table, @ForAll long seed) {
    var one = run(table.uncertain(), seed, 1);
    var eight = run(table.uncertain(), seed, 8);
    for (int i = 0; i < table.rows().size(); i++) {
      assertSame(eight, i, one, i);
      assertThat(eight.confidence().orElseThrow().of(i))
          .isEqualTo(one.confidence().orElseThrow().of(i));
    }
  }

  @Property(tries = 60)
  void fixedWeightsAndExactValuesRankAsTheCentreDoes(
      @ForAll("tables") Table table, @ForAll long seed) {
    var centre = DoubleStream.of(table.weights().centre(table.criteria())).boxed().toList();
    var fixed =
        new Table(table.rows(), table.criteria(), new Fixed(centre), table.aggregation()).exact();
    var found = run(fixed, seed, 1);
    var ranks = fixed.central().ranks();
    for (int i = 0; i < ranks.size(); i++) {
      assertThat(found.acceptability().of(i, ranks.get(i))).isEqualTo(1);
      assertThat(found.acceptability().entropy(i)).isZero();
      assertThat(found.acceptability().error(i)).isZero();
    }
  }

  @Property(tries = 100)
  void theCentreScoresAsThePublishedRankingDoes(@ForAll("tables") Table table) {
    var whole =
        table.with(
            table.rows().stream()
                .map(row -> row.stream().map(value -> Double.isNaN(value) ? 0 : value).toList())
                .toList());
    int n = whole.rows().size();
    var values =
        whole.rows().stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
    var scores = new double[n];
    var ranks = new int[n];
    new Scorer(new Matrix(values, n, table.criteria()), table.aggregation())
        .rank(table.weights().centre(table.criteria()), scores, ranks);
    var central = whole.exact().central();
    for (int i = 0; i < n; i++) {
      assertThat(central.scores().get(i)).isCloseTo(scores[i], within(1e-8));
      assertThat(central.ranks().get(i)).isEqualTo(ranks[i]);
    }
  }

  @Provide
  Arbitrary<Table> tables() {
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            criteria ->
                Combinators.combine(
                        rows(criteria), weights(criteria), Arbitraries.of(Aggregation.class))
                    .as(
                        (rows, weights, aggregation) ->
                            new Table(rows, criteria, weights, aggregation)));
  }

  /** Of few different values, so that there are ties; now and then there is none. */
  private static Arbitrary<List<List<Double>>> rows(int criteria) {
    return Arbitraries.integers()
        .between(-1, 8)
        .map(eighths -> eighths < 0 ? Double.NaN : eighths / 8.0)
        .list()
        .ofSize(criteria)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Arbitrary<Weights> weights(int criteria) {
    var parts =
        Arbitraries.integers().between(0, 4).map(Integer::doubleValue).list().ofSize(criteria);
    var positive = parts.filter(list -> list.stream().anyMatch(part -> part > 0));
    return Arbitraries.oneOf(
        Arbitraries.just(new Uniform()),
        positive.map(Fixed::new),
        positive.map(mean -> new Dirichlet(mean, 5)),
        Arbitraries.shuffle(IntStream.range(0, criteria).boxed().toList()).map(Ordinal::new),
        Arbitraries.doubles()
            .between(0, 1)
            .map(
                share ->
                    new Intervals(
                        Collections.nCopies(criteria, share / criteria),
                        Collections.nCopies(criteria, Math.max(1 - share / 2, 1.0 / criteria)))));
  }

  private static Uncertainty run(Problem problem, long seed, int threads) {
    return Smaa.run(
        problem, new Sampling(DRAWS, seed, threads), EnumSet.allOf(MeasureKind.class), Watch.NONE);
  }

  private static void assertSame(Uncertainty one, int i, Uncertainty other, int j) {
    assertThat(one.acceptability().of(i)).isEqualTo(other.acceptability().of(j));
    var weights = one.centralWeights().orElseThrow().of(i);
    var others = other.centralWeights().orElseThrow().of(j);
    assertThat(weights.map(Arrays::toString)).isEqualTo(others.map(Arrays::toString));
  }

  private static double sum(double[] numbers) {
    return DoubleStream.of(numbers).sum();
  }
}
