package org.xenotime.ranking.evaluation.request;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.xenotime.ranking.http.JsonBody;
import org.xenotime.ranking.uncertainty.value.Empirical;
import org.xenotime.ranking.uncertainty.value.Interval;
import org.xenotime.ranking.uncertainty.value.LogNormal;
import org.xenotime.ranking.uncertainty.value.Normal;
import org.xenotime.ranking.uncertainty.value.Triangular;
import org.xenotime.ranking.uncertainty.value.Value;

/** Reads what is known of one alternative under one criterion: a number, or how it is spread. */
final class ValueReader {

  private static final List<String> KINDS =
      List.of("normal", "lognormal", "triangular", "interval", "empirical");

  /** Standard deviations within which practically every draw lies. */
  private static final double FAR = 8;

  private final JsonBody body;
  private int empirical;

  ValueReader(JsonBody body) {
    this.body = body;
  }

  /** Null where there is a fault, which is noted. */
  Value read() {
    if (body.isNumber()) {
      var number = bounded(body.number());
      return Double.isNaN(number) ? null : Value.exact(number);
    }
    var read = new Value[1];
    var kinds = new int[1];
    var faults = body.faults().count();
    body.object(
        KINDS,
        kind -> {
          kinds[0]++;
          read[0] = read(kind);
        });
    if (body.faults().count() > faults) {
      return null;
    }
    if (kinds[0] != 1) {
      body.fault("must be a number, or an object with one of " + String.join(", ", KINDS));
      return null;
    }
    return read[0];
  }

  private Value read(String kind) {
    return switch (kind) {
      case "normal" -> of(fields("mean", "sd"), spread -> new Normal(spread[0], spread[1]));
      case "lognormal" -> of(fields("mu", "sigma"), spread -> new LogNormal(spread[0], spread[1]));
      case "triangular" ->
          of(
              fields("low", "mode", "high"),
              spread -> new Triangular(spread[0], spread[1], spread[2]));
      case "interval" -> of(pair(), ends -> new Interval(ends[0], ends[1]));
      default -> of(sample(), sample -> new Empirical(Arrays.stream(sample).boxed().toList()));
    };
  }

  /** What the kind of value itself objects to is a fault as well. */
  private Value of(double[] numbers, Function<double[], Value> kind) {
    if (numbers == null) {
      return null;
    }
    try {
      var value = kind.apply(numbers);
      if (value instanceof LogNormal(var mu, var sigma)
          && mu + FAR * sigma > Math.log(Limits.MAGNITUDE)) {
        body.fault("may exceed %.0e, which cannot be computed with".formatted(Limits.MAGNITUDE));
        return null;
      }
      return value;
    } catch (IllegalArgumentException fault) {
      body.fault(fault.getMessage());
      return null;
    }
  }

  /** The fields of an object, all of which must be there; null where there is a fault. */
  private double[] fields(String... names) {
    var known = List.of(names);
    var faults = body.faults().count();
    var read = new double[names.length];
    body.object(known, known, name -> read[known.indexOf(name)] = bounded(body.number()));
    return body.faults().count() == faults ? read : null;
  }

  private double[] pair() {
    var faults = body.faults().count();
    var ends = body.numbers();
    if (body.faults().count() > faults) {
      return null;
    }
    if (ends.length != 2 || Arrays.stream(ends).anyMatch(end -> !isBounded(end))) {
      body.fault("must be two numbers, [low, high]");
      return null;
    }
    return ends;
  }

  private double[] sample() {
    var faults = body.faults().count();
    var sample = body.numbers();
    if (body.faults().count() > faults) {
      return null;
    }
    empirical += sample.length;
    if (empirical > Limits.EMPIRICAL) {
      body.fault(
          "is one too many: the empirical values may hold %,d numbers in all"
              .formatted(Limits.EMPIRICAL));
      return null;
    }
    if (Arrays.stream(sample).anyMatch(number -> !isBounded(number))) {
      body.fault(outOfBounds());
      return null;
    }
    return sample;
  }

  private double bounded(double number) {
    if (!Double.isNaN(number) && !isBounded(number)) {
      body.fault(outOfBounds());
      return Double.NaN;
    }
    return number;
  }

  private static boolean isBounded(double number) {
    return Math.abs(number) <= Limits.MAGNITUDE;
  }

  private static String outOfBounds() {
    return "must lie between -%1$.0e and %1$.0e".formatted(Limits.MAGNITUDE);
  }
}
