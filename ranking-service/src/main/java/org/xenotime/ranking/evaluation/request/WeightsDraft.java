package org.xenotime.ranking.evaluation.request;

import static org.xenotime.ranking.http.Faults.pointer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.xenotime.ranking.http.Faults;
import org.xenotime.ranking.http.JsonBody;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;
import org.xenotime.ranking.uncertainty.weight.Fixed;
import org.xenotime.ranking.uncertainty.weight.Intervals;
import org.xenotime.ranking.uncertainty.weight.Ordinal;
import org.xenotime.ranking.uncertainty.weight.Uniform;
import org.xenotime.ranking.uncertainty.weight.Weights;

/** What is known of the weights, as it was sent: by the ids of criteria. */
final class WeightsDraft {

  static final List<String> TYPES = List.of("fixed", "uniform", "ordinal", "dirichlet", "interval");

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "fixed", List.of("values"),
          "uniform", List.of(),
          "ordinal", List.of("order"),
          "dirichlet", List.of("mean", "concentration"),
          "interval", List.of("intervals"));

  private static final List<String> KNOWN =
      List.of("type", "values", "order", "mean", "concentration", "intervals");

  private String type;
  private final List<String> given = new ArrayList<>();
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, double[]> intervals = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();
  private double concentration;

  void read(JsonBody body) {
    var faults = body.faults().count();
    body.object(KNOWN, List.of("type"), field -> read(body, field));
    if (body.faults().count() > faults) {
      return;
    }
    given.stream()
        .filter(field -> !FIELDS.get(type).contains(field))
        .forEach(field -> body.faults().add(pointer("weights", field), "is not for " + type));
    FIELDS.get(type).stream()
        .filter(field -> !given.contains(field))
        .forEach(field -> body.faults().add(pointer("weights", field), "is missing"));
  }

  private void read(JsonBody body, String field) {
    if (!field.equals("type")) {
      given.add(field);
    }
    switch (field) {
      case "type" -> type = body.word(TYPES);
      case "values", "mean" -> body.members(id -> numbers.put(id, body.number()));
      case "order" -> body.array(() -> order.add(body.text()));
      case "concentration" -> concentration = body.number();
      default -> body.members(id -> intervals.put(id, pair(body)));
    }
  }

  private static double[] pair(JsonBody body) {
    var faults = body.faults().count();
    var ends = body.numbers();
    if (body.faults().count() == faults && ends.length != 2) {
      body.fault("must be two numbers, [low, high]");
    }
    return ends;
  }

  /** The weights over the criteria; null where there is a fault, which is noted. */
  Weights over(List<String> criteria, Faults faults) {
    var before = faults.count();
    return switch (type) {
      case "fixed" -> {
        var values = each(numbers, criteria, "values", faults);
        yield made(before, faults, "/weights/values", () -> new Fixed(values));
      }
      case "dirichlet" -> {
        var mean = each(numbers, criteria, "mean", faults);
        yield made(before, faults, "/weights", () -> new Dirichlet(mean, concentration));
      }
      case "ordinal" -> {
        checkOrder(criteria, faults);
        var indices = order.stream().map(criteria::indexOf).toList();
        yield made(before, faults, "/weights/order", () -> new Ordinal(indices));
      }
      case "interval" -> {
        checkKnown(intervals, criteria, "intervals", faults);
        yield made(before, faults, "/weights/intervals", () -> within(criteria));
      }
      default -> new Uniform();
    };
  }

  private static Weights made(
      int before, Faults faults, String pointer, Supplier<Weights> weights) {
    if (faults.count() > before) {
      return null;
    }
    try {
      return weights.get();
    } catch (IllegalArgumentException fault) {
      faults.add(pointer, fault.getMessage());
      return null;
    }
  }

  /** A criterion that is not named may have any weight. */
  private Weights within(List<String> criteria) {
    var any = new double[] {0, 1};
    return new Intervals(
        criteria.stream().map(id -> intervals.getOrDefault(id, any)[0]).toList(),
        criteria.stream().map(id -> intervals.getOrDefault(id, any)[1]).toList());
  }

  private static List<Double> each(
      Map<String, Double> numbers, List<String> criteria, String field, Faults faults) {
    checkKnown(numbers, criteria, field, faults);
    criteria.stream()
        .filter(id -> !numbers.containsKey(id))
        .forEach(
            id ->
                faults.add(
                    pointer("weights", field, id), "is missing: say 0 if it does not count"));
    return criteria.stream().map(id -> numbers.getOrDefault(id, 0.0)).toList();
  }

  private static void checkKnown(
      Map<String, ?> named, List<String> criteria, String field, Faults faults) {
    named.keySet().stream()
        .filter(id -> !criteria.contains(id))
        .forEach(id -> faults.add(pointer("weights", field, id), "is none of the criteria"));
  }

  private void checkOrder(List<String> criteria, Faults faults) {
    var seen = new HashSet<String>();
    for (int i = 0; i < order.size(); i++) {
      if (!criteria.contains(order.get(i))) {
        faults.add(pointer("weights", "order", i), "is none of the criteria");
      } else if (!seen.add(order.get(i))) {
        faults.add(pointer("weights", "order", i), "stands twice");
      }
    }
    criteria.stream()
        .filter(id -> !seen.contains(id))
        .forEach(id -> faults.add("/weights/order", "lacks the criterion '%s'".formatted(id)));
  }
}
