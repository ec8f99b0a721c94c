package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;
import java.util.List;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Weights;

/**
 * What is to be ranked: values of alternatives by criteria, on one scale where more is better, with
 * what is known about the weights. A missing value is left out, and the other weights are stretched
 * to take its place; an alternative of which nothing is known ranks last.
 */
public final class Problem {
  private static final int MOST_ALTERNATIVES = 10_000;
  private static final double LARGEST = 1e300;

  private final int alternatives;
  private final int criteria;
  private final Value[] values;
  private final Weights weights;
  private final Aggregation aggregation;

  private Problem(Value[] values, int criteria, Weights weights, Aggregation aggregation) {
    weights.require(criteria);
    this.alternatives = values.length / criteria;
    if (alternatives > MOST_ALTERNATIVES) {
      throw new IllegalArgumentException(
          "There are %d alternatives, more than %d".formatted(alternatives, MOST_ALTERNATIVES));
    }
    this.criteria = criteria;
    this.values = values;
    this.weights = weights;
    this.aggregation = aggregation;
    for (var value : values) {
      if (Math.abs(value.median()) > LARGEST) {
        throw new IllegalArgumentException(
            "%s is too large, no value may exceed %s".formatted(value.median(), LARGEST));
      }
    }
  }

  /**
   * A problem with values that may be uncertain.
   *
   * @param rows the alternatives, each with one value a criterion
   */
  public static Problem of(
      List<? extends List<Value>> rows, int criteria, Weights weights, Aggregation aggregation) {
    var values = new Value[rows.size() * atLeastOne(criteria)];
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (row.size() != criteria) {
        throw new IllegalArgumentException(
            "Alternative %d has %d values, there are %d criteria"
                .formatted(i, row.size(), criteria));
      }
      for (int c = 0; c < criteria; c++) {
        values[i * criteria + c] = row.get(c);
      }
    }
    return new Problem(values, criteria, weights, aggregation);
  }

  /**
   * A problem with values without doubt.
   *
   * @param values one alternative after the other; NaN where a value is missing
   */
  public static Problem exact(
      double[] values, int criteria, Weights weights, Aggregation aggregation) {
    if (values.length % atLeastOne(criteria) != 0) {
      throw new IllegalArgumentException(
          "%d values cannot be shared out among %d criteria".formatted(values.length, criteria));
    }
    return new Problem(
        Arrays.stream(values).mapToObj(Value::exact).toArray(Value[]::new),
        criteria,
        weights,
        aggregation);
  }

  private static int atLeastOne(int criteria) {
    if (criteria < 1) {
      throw new IllegalArgumentException("There is no criterion to rank by");
    }
    return criteria;
  }

  public int alternatives() {
    return alternatives;
  }

  public int criteria() {
    return criteria;
  }

  public Value value(int alternative, int criterion) {
    return values[alternative * criteria + criterion];
  }

  public Weights weights() {
    return weights;
  }

  public Aggregation aggregation() {
    return aggregation;
  }

  /** Whether any value is uncertain. */
  public boolean isExact() {
    return Arrays.stream(values).allMatch(Value::isExact);
  }

  /** Scores and ranks with every value at its median and the weights in their centre. */
  public Central central() {
    return Central.of(this);
  }
}
