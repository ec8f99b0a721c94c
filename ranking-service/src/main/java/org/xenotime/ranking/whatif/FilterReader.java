package org.xenotime.ranking.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xenotime.ranking.http.JsonBody;
import org.xenotime.ranking.measure.Measure;
import org.xenotime.ranking.methodology.EligibilityFilter;
import org.xenotime.ranking.methodology.EligibilityFilter.Words;

/** Reads who takes part, in the form in which methodologies say it. */
final class FilterReader {

  private static final List<String> FIELDS =
      List.of("country", "depositType", "kind", "status", "production", "minimum", "maximum");

  private static final List<String> SIDES = List.of("in", "notIn");

  private static final List<String> MEASURES =
      Stream.of(Measure.values()).map(Measure::id).toList();

  private FilterReader() {}

  static EligibilityFilter read(JsonBody body) {
    var words = new HashMap<String, Words>();
    var bounds = new HashMap<String, Map<String, Double>>();
    body.object(
        FIELDS,
        field -> {
          if (field.equals("minimum") || field.equals("maximum")) {
            bounds.put(field, bounds(body));
          } else {
            words.put(field, words(body));
          }
        });
    return new EligibilityFilter(
        words.get("country"),
        words.get("depositType"),
        words.get("kind"),
        words.get("status"),
        words.get("production"),
        bounds.get("minimum"),
        bounds.get("maximum"));
  }

  private static Words words(JsonBody body) {
    var sides = new HashMap<String, List<String>>();
    body.object(
        SIDES,
        side -> {
          var words = new ArrayList<String>();
          if (body.array(() -> words.add(body.text())) == 0) {
            body.fault("must not be empty");
          }
          sides.put(side, words);
        });
    if (sides.isEmpty()) {
      body.fault("must have in, or notIn");
    }
    return new Words(sides.get("in"), sides.get("notIn"));
  }

  private static Map<String, Double> bounds(JsonBody body) {
    var bounds = new TreeMap<String, Double>();
    body.object(MEASURES, measure -> bounds.put(measure, body.number()));
    return bounds;
  }
}
