package org.xenotime.ranking.methodology.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenotime.ranking.criteria.Catalogue;
import org.xenotime.ranking.http.Problem.FieldError;

/** An eligibility that somebody can meet, and that says the same as the criteria do. */
final class EligibilityChecks {

  private static final String AT = "/eligibility";

  private final List<FieldError> faults = new ArrayList<>();
  private final JsonNode document;

  private EligibilityChecks(JsonNode document) {
    this.document = document;
  }

  static List<FieldError> faults(JsonNode document) {
    var checks = new EligibilityChecks(document);
    var eligibility = document.path("eligibility");
    checks.checkRequired(eligibility);
    var filter = eligibility.path("filter");
    Stream.of("country", "depositType", "kind", "status", "production")
        .forEach(part -> checks.checkWords(filter.path(part), AT + "/filter/" + part));
    checks.checkBounds(filter);
    return checks.faults;
  }

  private void checkRequired(JsonNode eligibility) {
    var rules = new LinkedHashMap<String, String>();
    document
        .path("criteria")
        .forEach(c -> rules.put(c.path("id").asText(), c.path("missing").asText()));
    var required = words(eligibility.path("required"));
    var anyOf = words(eligibility.path("anyOf"));
    required.forEach((id, at) -> checkNamed(rules, id, AT + "/required/" + at));
    anyOf.forEach((id, at) -> checkNamed(rules, id, AT + "/anyOf/" + at));
    required.forEach(
        (id, at) -> {
          if (rules.containsKey(id) && !rules.get(id).equals("required")) {
            fault(
                AT + "/required/" + at,
                "'%s' has the rule '%s' for missing values, not 'required'"
                    .formatted(id, rules.get(id)));
          }
          if (anyOf.containsKey(id)) {
            fault(AT + "/anyOf/" + anyOf.get(id), "'%s' is required anyway".formatted(id));
          }
        });
    rules.forEach(
        (id, rule) -> {
          if (rule.equals("required") && !required.containsKey(id)) {
            fault(AT + "/required", "lacks '%s', whose rule is 'required'".formatted(id));
          }
        });
  }

  private void checkNamed(Map<String, String> rules, String id, String at) {
    if (!rules.containsKey(id)) {
      fault(at, "'%s' is no criterion of this methodology".formatted(id));
    }
  }

  private void checkWords(JsonNode words, String at) {
    var both = words(words.path("in")).keySet();
    both.retainAll(words(words.path("notIn")).keySet());
    if (!both.isEmpty()) {
      fault(at, "asks for %s and refuses it".formatted(String.join(", ", both)));
    }
  }

  private void checkBounds(JsonNode filter) {
    for (var side : List.of("minimum", "maximum")) {
      filter
          .path(side)
          .fieldNames()
          .forEachRemaining(
              id -> {
                if (Catalogue.PUBLISHED.find(id).isEmpty()) {
                  fault(
                      AT + "/filter/" + side + "/" + CriterionChecks.pointer(id),
                      "is not in the catalogue; there are " + Catalogue.PUBLISHED.ids());
                }
              });
    }
    var most = filter.path("maximum");
    filter
        .path("minimum")
        .properties()
        .forEach(
            least -> {
              var bound = most.path(least.getKey());
              if (least.getValue().isNumber()
                  && bound.isNumber()
                  && least.getValue().decimalValue().compareTo(bound.decimalValue()) > 0) {
                fault(
                    AT + "/filter/minimum/" + CriterionChecks.pointer(least.getKey()),
                    "is more than the maximum: nothing could be ranked");
              }
            });
  }

  /** The texts of an array with their places. */
  private static Map<String, Integer> words(JsonNode array) {
    var words = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i).isTextual()) {
        words.put(array.get(i).textValue(), i);
      }
    }
    return words;
  }

  private void fault(String at, String message) {
    faults.add(new FieldError(at, message));
  }
}
