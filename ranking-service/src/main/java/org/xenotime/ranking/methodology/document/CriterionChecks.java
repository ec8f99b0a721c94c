package org.xenotime.ranking.methodology.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.xenotime.ranking.criteria.Catalogue;
import org.xenotime.ranking.criteria.CatalogueEntry;
import org.xenotime.ranking.http.Problem.FieldError;

/** What must hold of each criterion, beside the schema. Looks at whatever part can be read. */
final class CriterionChecks {

  private final List<FieldError> faults = new ArrayList<>();

  private CriterionChecks() {}

  static List<FieldError> faults(JsonNode document) {
    var checks = new CriterionChecks();
    var seen = new HashMap<String, String>();
    var criteria = document.path("criteria");
    for (int i = 0; i < criteria.size(); i++) {
      var at = "/criteria/" + i;
      var criterion = criteria.get(i);
      var id = criterion.path("id").asText();
      var first = seen.putIfAbsent(id, at);
      if (first != null && criterion.path("id").isTextual()) {
        checks.fault(at + "/id", "stands twice: '%s' is at %s already".formatted(id, first));
      }
      checks.check(criterion, at);
    }
    return checks.faults;
  }

  private void check(JsonNode criterion, String at) {
    if (criterion.path("id").isTextual()) {
      var id = criterion.get("id").textValue();
      Catalogue.PUBLISHED
          .find(id)
          .ifPresentOrElse(
              entry -> checkEntry(entry, criterion, at),
              () ->
                  fault(
                      at + "/id",
                      "is not in the catalogue: '%s'; there are %s"
                          .formatted(id, Catalogue.PUBLISHED.ids())));
    }
    checkEnds(criterion, at);
  }

  private void checkEntry(CatalogueEntry entry, JsonNode criterion, String at) {
    var unit = criterion.path("unit");
    if (unit.isTextual() && !unit.textValue().equals(entry.unit())) {
      fault(at + "/unit", "must be '%s', as in the catalogue".formatted(entry.unit()));
    }
    var scale = criterion.path("scale");
    if (entry.scale() == null && !scale.isMissingNode()) {
      fault(at + "/scale", "'%s' is a figure and read on no scale".formatted(entry.id()));
    } else if (entry.scale() != null && !entry.id().equals("resourceConfidence")) {
      scale
          .fieldNames()
          .forEachRemaining(
              word -> {
                if (!entry.scale().containsKey(word)) {
                  fault(
                      at + "/scale/" + pointer(word),
                      "is no word of this scale; there are "
                          + String.join(", ", entry.scale().keySet().stream().sorted().toList()));
                }
              });
    }
  }

  private void checkEnds(JsonNode criterion, String at) {
    var ends = criterion.path("goalposts");
    if (ends.path("low").isNumber()
        && ends.path("high").isNumber()
        && ends.get("low").decimalValue().compareTo(ends.get("high").decimalValue()) >= 0) {
      fault(at + "/goalposts", "low must be less than high");
    }
    var normalisation = criterion.path("normalisation").asText();
    var outliers = criterion.path("outliers").asText();
    var transformed = outliers.equals("log") || outliers.equals("box-cox");
    if (transformed && normalisation.equals("log-min-max")) {
      fault(at + "/outliers", "takes a logarithm that log-min-max takes already");
    }
    if (transformed
        && (normalisation.equals("goalposts") || normalisation.equals("distance-to-target"))) {
      fault(at + "/outliers", "changes the scale that the %s is on".formatted(normalisation));
    }
  }

  static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void fault(String at, String message) {
    faults.add(new FieldError(at, message));
  }
}
