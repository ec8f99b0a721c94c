package org.xenotime.ranking.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Boards;
import org.xenotime.ranking.scoring.Candidate;
import org.xenotime.ranking.scoring.Criterion;
import org.xenotime.ranking.scoring.Direction;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.MissingRule;
import org.xenotime.ranking.scoring.Normalisation;
import org.xenotime.ranking.scoring.Scoreboard;

/** Fields for tests. */
public final class Fields {

  private Fields() {}

  /** Values from 0 to 1 that are taken as they are; what is NaN is left out. */
  public static Field plain(Aggregation aggregation, double[] weights, double[]... rows) {
    var candidates = new ArrayList<Candidate>();
    for (var row : rows) {
      candidates.add(Boards.candidate("d%02d".formatted(candidates.size()), row));
    }
    return new Scoreboard(criteria(weights, new Normalisation.None()), aggregation)
        .field(candidates);
  }

  public static Field minMax(double[] weights, double[]... rows) {
    var candidates = new ArrayList<Candidate>();
    for (var row : rows) {
      candidates.add(Boards.candidate("d%02d".formatted(candidates.size()), row));
    }
    return new Scoreboard(criteria(weights, new Normalisation.MinMax())).field(candidates);
  }

  public static List<Criterion> criteria(double[] weights, Normalisation normalisation) {
    return IntStream.range(0, weights.length)
        .mapToObj(
            k ->
                Boards.criterion(
                    "c" + (k + 1),
                    weights[k],
                    Direction.MAXIMISE,
                    normalisation,
                    MissingRule.EXCLUDE))
        .toList();
  }

  /** Of 2 to 12 who may lack values, by 3 to 5 criteria of any weight above 0. */
  public static Arbitrary<Field> any(double missing, Aggregation... aggregations) {
    return Arbitraries.integers()
        .between(3, 5)
        .flatMap(
            width ->
                Combinators.combine(
                        Arbitraries.integers()
                            .between(1, 9)
                            .map(Integer::doubleValue)
                            .list()
                            .ofSize(width),
                        Arbitraries.integers()
                            .between(0, 100)
                            .map(whole -> whole / 100.0)
                            .injectNull(missing)
                            .list()
                            .ofSize(width)
                            .list()
                            .ofMinSize(2)
                            .ofMaxSize(12),
                        Arbitraries.of(aggregations))
                    .as(
                        (weights, rows, aggregation) ->
                            plain(
                                aggregation,
                                doubles(weights),
                                rows.stream().map(Fields::doubles).toArray(double[][]::new))));
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(value -> value == null ? Double.NaN : value).toArray();
  }
}
