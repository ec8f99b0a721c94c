package org.xenotime.ranking.evaluation.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.ranking.http.JsonBody;
import org.xenotime.ranking.uncertainty.value.Value;

/**
 * An alternative as it was sent.
 *
 * @param id null where it is missing or faulty
 * @param values by criterion; null where one is faulty
 */
record AlternativeDraft(String id, Map<String, Value> values) {

  private static final List<String> FIELDS = List.of("id", "values");

  static AlternativeDraft read(JsonBody body, ValueReader value) {
    var id = new String[1];
    var values = new LinkedHashMap<String, Value>();
    body.object(
        FIELDS,
        FIELDS,
        field -> {
          if (field.equals("id")) {
            id[0] = Ids.read(body);
          } else {
            body.members(criterion -> values.put(criterion, value.read()));
          }
        });
    return new AlternativeDraft(id[0], values);
  }
}
