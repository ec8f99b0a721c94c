package org.xenotime.ranking.evaluation.request;

import java.util.List;
import org.xenotime.ranking.http.JsonBody;

/**
 * A criterion as it was sent.
 *
 * @param id null where it is missing or faulty
 * @param normalisation null where it is that of the whole request
 * @param goalposts null where there are none
 * @param target null where there is none
 */
record CriterionDraft(
    String id, String direction, String normalisation, Goalposts goalposts, Double target) {

  private static final List<String> FIELDS =
      List.of("id", "direction", "normalisation", "goalposts", "target");
  private static final List<String> DIRECTIONS = List.of("maximise", "minimise");

  static CriterionDraft read(JsonBody body) {
    var read = new Object[FIELDS.size()];
    body.object(FIELDS, List.of("id"), field -> read[FIELDS.indexOf(field)] = read(body, field));
    return new CriterionDraft(
        (String) read[0],
        read[1] == null ? "maximise" : (String) read[1],
        (String) read[2],
        (Goalposts) read[3],
        (Double) read[4]);
  }

  private static Object read(JsonBody body, String field) {
    return switch (field) {
      case "id" -> Ids.read(body);
      case "direction" -> body.word(DIRECTIONS);
      case "normalisation" -> body.word(Scales.WORDS);
      case "goalposts" -> goalposts(body);
      default -> target(body);
    };
  }

  record Goalposts(double low, double high) {}

  private static Goalposts goalposts(JsonBody body) {
    var ends = new double[2];
    var faults = body.faults().count();
    var names = List.of("low", "high");
    body.object(names, names, name -> ends[names.indexOf(name)] = body.number());
    return body.faults().count() == faults ? new Goalposts(ends[0], ends[1]) : null;
  }

  private static Double target(JsonBody body) {
    var target = body.number();
    return Double.isNaN(target) ? null : target;
  }
}
