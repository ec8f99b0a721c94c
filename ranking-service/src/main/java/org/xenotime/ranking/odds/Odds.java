package org.xenotime.ranking.odds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Matrix;
import org.xenotime.ranking.uncertainty.MeasureKind;
import org.xenotime.ranking.uncertainty.Smaa;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.score.Problem;
import org.xenotime.ranking.uncertainty.value.Interval;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;

/**
 * The odds of a ranking.
 *
 * @param byId of each who is ranked
 */
public record Odds(OddsModel model, Map<String, OddsOfRank> byId) {

  private static final int FIRST_RANKS = 10;

  /** The same for the same field and seed, on any number of processors. */
  public static Odds of(Field field, long seed) {
    var candidates = field.candidates();
    var model = OddsModel.of(candidates.size(), seed);
    if (candidates.isEmpty()) {
      return new Odds(model, Map.of());
    }
    var sampling = new Sampling(model.draws(), seed, Runtime.getRuntime().availableProcessors());
    var acceptability =
        Smaa.run(problem(field), sampling, EnumSet.noneOf(MeasureKind.class), Watch.NONE)
            .acceptability();
    var byId = new HashMap<String, OddsOfRank>();
    for (int i = 0; i < candidates.size(); i++) {
      var interval = acceptability.interval(i, OddsModel.LEVEL);
      byId.put(
          candidates.get(i).id(),
          new OddsOfRank(
              interval.low(),
              interval.high(),
              Arrays.stream(acceptability.first(i, FIRST_RANKS)).boxed().toList()));
    }
    return new Odds(model, Map.copyOf(byId));
  }

  /** The weights around the published ones, what is open anywhere between its ends. */
  public static Problem problem(Field field) {
    var around =
        new Dirichlet(Arrays.stream(field.weights()).boxed().toList(), OddsModel.CONCENTRATION);
    var exact = field.matrix();
    int criteria = field.criteria().size();
    return field.isOpen()
        ? Problem.of(rows(field, exact), criteria, around, field.aggregation())
        : Problem.exact(exact.values(), criteria, around, field.aggregation());
  }

  private static List<List<Value>> rows(Field field, Matrix exact) {
    var low = field.low();
    var high = field.high();
    var rows = new ArrayList<List<Value>>();
    for (int i = 0; i < field.candidates().size(); i++) {
      var row = new ArrayList<Value>();
      for (int k = 0; k < field.criteria().size(); k++) {
        row.add(value(low.value(i, k), high.value(i, k), exact.value(i, k)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Value value(double low, double high, double exact) {
    return low < high ? new Interval(low, high) : Value.exact(exact);
  }
}
