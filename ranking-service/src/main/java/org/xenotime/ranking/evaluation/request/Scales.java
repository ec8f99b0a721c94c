package org.xenotime.ranking.evaluation.request;

import static org.xenotime.ranking.http.Faults.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.xenotime.ranking.http.Faults;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Direction;
import org.xenotime.ranking.scoring.Normalisation;
import org.xenotime.ranking.uncertainty.value.Interval;
import org.xenotime.ranking.uncertainty.value.Value;

/**
 * Puts what is known of the alternatives on the scales of the criteria. A scale is made once, from
 * all alternatives, and every value that is drawn is placed on it. The ends of min-max and
 * log-min-max are the least and the most that a value may be (the quantiles 0.001 and 0.999 of each
 * alternative), so that no draw of note is cut off; all others go by the medians.
 */
final class Scales {

  static final List<String> WORDS = Normalisation.IDS;

  static final List<String> MISSING = List.of("exclude", "worst", "median", "bound");

  private static final String USUAL = "min-max";
  private static final double LEAST = 0.001;

  private final List<CriterionDraft> criteria;
  private final List<AlternativeDraft> alternatives;
  private final String normalisation;
  private final String missing;
  private final Faults faults;
  private final List<Normalisation> kinds;

  private Scales(
      List<CriterionDraft> criteria,
      List<AlternativeDraft> alternatives,
      String normalisation,
      String missing,
      Faults faults) {
    this.criteria = criteria;
    this.alternatives = alternatives;
    this.normalisation = Objects.requireNonNullElse(normalisation, USUAL);
    this.missing = Objects.requireNonNullElse(missing, MISSING.getFirst());
    this.faults = faults;
    this.kinds = IntStream.range(0, criteria.size()).mapToObj(this::kind).toList();
  }

  /**
   * The values by alternative and criterion, on their scales; empty where there is a fault, which
   * is noted.
   */
  static List<List<Value>> values(
      List<CriterionDraft> criteria,
      List<AlternativeDraft> alternatives,
      String normalisation,
      String missing,
      Aggregation aggregation,
      Faults faults) {
    var scales = new Scales(criteria, alternatives, normalisation, missing, faults);
    // Values that are faulty themselves say nothing about a scale.
    if (faults.count() > 0) {
      return List.of();
    }
    var columns = IntStream.range(0, criteria.size()).mapToObj(scales::column).toList();
    if (aggregation == Aggregation.WEIGHTED_GEOMETRIC
        || aggregation == Aggregation.WEIGHTED_HARMONIC) {
      scales.noteNegative(columns, aggregation);
    }
    return IntStream.range(0, alternatives.size())
        .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
        .toList();
  }

  private Normalisation kind(int index) {
    var criterion = criteria.get(index);
    var word = Objects.requireNonNullElse(criterion.normalisation(), normalisation);
    note(index, "goalposts", word.equals("goalposts"), criterion.goalposts());
    note(index, "target", word.equals("distance-to-target"), criterion.target());
    try {
      return switch (word) {
        case "log-min-max" -> new Normalisation.LogMinMax();
        case "z-score" -> new Normalisation.ZScore();
        case "rank" -> new Normalisation.Rank();
        case "percentile" -> new Normalisation.Percentile();
        case "borda" -> new Normalisation.Borda();
        case "none" -> new Normalisation.None();
        case "goalposts" -> goalposts(criterion.goalposts());
        case "distance-to-target" -> target(criterion.target());
        default -> new Normalisation.MinMax();
      };
    } catch (IllegalArgumentException fault) {
      faults.add(pointer("criteria", index, "goalposts"), fault.getMessage());
      return new Normalisation.MinMax();
    }
  }

  /** What is missing is noted: there only has to be something. */
  private static Normalisation goalposts(CriterionDraft.Goalposts ends) {
    return ends == null
        ? new Normalisation.MinMax()
        : new Normalisation.Goalposts(ends.low(), ends.high());
  }

  private static Normalisation target(Double target) {
    return target == null ? new Normalisation.MinMax() : new Normalisation.DistanceToTarget(target);
  }

  private void note(int index, String field, boolean needed, Object given) {
    if (needed && given == null) {
      faults.add(pointer("criteria", index, field), "is missing: the normalisation needs it");
    } else if (!needed && given != null) {
      faults.add(pointer("criteria", index, field), "is not for this normalisation");
    }
  }

  private List<Value> column(int index) {
    var criterion = criteria.get(index);
    var raw = alternatives.stream().map(a -> a.values().get(criterion.id())).toList();
    var known = raw.stream().filter(Objects::nonNull).toList();
    if (known.isEmpty()) {
      faults.add(pointer("criteria", index), "has no value of any alternative");
      return alternatives.stream().map(alternative -> Value.missing()).toList();
    }
    var direction = Direction.byId(criterion.direction()).orElseThrow();
    var spread = spread(known, kinds.get(index));
    var scale = scale(kinds.get(index), spread, direction);
    var instead = instead(known, scale, direction);
    var placed = new ArrayList<Value>(raw.size());
    raw.forEach(value -> placed.add(value == null ? instead : value.scaled(scale)));
    return placed;
  }

  /** What a scale is made from, ascending. */
  private static double[] spread(List<Value> known, Normalisation kind) {
    var numbers =
        kind instanceof Normalisation.MinMax || kind instanceof Normalisation.LogMinMax
            ? known.stream()
                .flatMapToDouble(v -> DoubleStream.of(v.quantile(LEAST), v.quantile(1 - LEAST)))
            : known.stream().mapToDouble(Value::median);
    return numbers.sorted().toArray();
  }

  /** Where scales of several kinds meet, each goes from 0 to 1. */
  private DoubleUnaryOperator scale(Normalisation kind, double[] spread, Direction direction) {
    var place = kind.fit(spread, direction);
    return kinds.stream().allMatch(other -> other.id().equals(kind.id()))
        ? place
        : place.andThen(kind.toUnit(spread));
  }

  /** What stands for a value that is not known, on the scale. */
  private Value instead(List<Value> known, DoubleUnaryOperator scale, Direction direction) {
    var medians = known.stream().mapToDouble(Value::median).sorted().toArray();
    var lowest = medians[0];
    var highest = medians[medians.length - 1];
    var maximise = direction == Direction.MAXIMISE;
    var worst = scale.applyAsDouble(maximise ? lowest : highest);
    var best = scale.applyAsDouble(maximise ? highest : lowest);
    return switch (missing) {
      case "worst" -> Value.exact(worst);
      case "median" -> Value.exact(scale.applyAsDouble(median(medians)));
      case "bound" -> new Interval(worst, best);
      default -> Value.missing();
    };
  }

  private static double median(double[] ascending) {
    var middle = ascending.length / 2;
    return ascending.length % 2 == 1
        ? ascending[middle]
        : (ascending[middle - 1] + ascending[middle]) / 2;
  }

  private void noteNegative(List<List<Value>> columns, Aggregation aggregation) {
    for (int column = 0; column < columns.size(); column++) {
      var values = columns.get(column);
      for (int row = 0; row < values.size(); row++) {
        var value = values.get(row);
        if (Math.min(value.quantile(LEAST), value.quantile(1 - LEAST)) < 0) {
          faults.add(
              pointer("alternatives", row, "values", criteria.get(column).id()),
              "may be negative after normalisation, which %s cannot take: choose another one"
                  .formatted(aggregation.id()));
        }
      }
    }
  }
}
