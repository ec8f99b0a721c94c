package org.xenotime.ranking.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** From a field to places and what they are made of. */
final class Standings {

  private final Field field;
  private final double[] weights;
  private final double total;
  private final double[] scores;
  private final int[] ranks;
  private final Interval interval;
  private final Contributions contributions;

  Standings(Field field) {
    int n = field.candidates().size();
    this.field = field;
    this.weights = field.weights();
    this.total = sum(weights);
    this.scores = new double[n];
    this.ranks = new int[n];
    field.scorer().rank(weights, scores, ranks);
    this.interval =
        field.isOpen() ? Interval.of(field) : new Interval(scores, scores, ranks, ranks);
    this.contributions = new Contributions(field, scores);
  }

  List<Standing> all() {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> ranks[i])) // stable: ids stay in order
        .map(this::standing)
        .toList();
  }

  private Standing standing(int i) {
    double known = 0;
    double counting = 0;
    for (var column : field.columns()) {
      known += column.remedies[i] == Remedy.NONE ? column.criterion.weight() : 0;
      counting += column.remedies[i] == Remedy.LEFT_OUT ? 0 : column.criterion.weight();
    }
    var terms = new ArrayList<Term>();
    for (int k = 0; k < weights.length; k++) {
      terms.add(term(i, k, counting));
    }
    return new Standing(
        ranks[i],
        interval.rankLow[i],
        interval.rankHigh[i],
        field.candidates().get(i).id(),
        scores[i],
        interval.scoreLow[i],
        interval.scoreHigh[i],
        Rounding.published(known / total),
        List.copyOf(terms));
  }

  private Term term(int i, int k, double counting) {
    var column = field.columns().get(k);
    var criterion = column.criterion;
    var remedy = column.remedies[i];
    var raw = orNull(column.raw[i]);
    if (remedy == Remedy.LEFT_OUT) {
      return new Term(criterion.id(), raw, null, null, null, null, null, 0, null, remedy);
    }
    double value = remedy == Remedy.NONE ? column.raw[i] : column.assumed[i];
    double weight = weights[k] / counting;
    return new Term(
        criterion.id(),
        raw,
        orNull(column.assumed[i]),
        Double.isNaN(value) ? null : column.treatment.transform().applyAsDouble(value),
        Rounding.published(column.normalised[i]),
        column.isOpen(i) ? Rounding.published(column.low[i]) : null,
        column.isOpen(i) ? Rounding.published(column.high[i]) : null,
        Rounding.published(weight),
        Rounding.published(contributions.of(i, k, weight)),
        remedy);
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
