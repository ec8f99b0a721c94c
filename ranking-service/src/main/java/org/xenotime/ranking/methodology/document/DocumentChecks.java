package org.xenotime.ranking.methodology.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.xenotime.ranking.criteria.Perspectives;
import org.xenotime.ranking.http.Problem.FieldError;
import org.xenotime.ranking.scoring.Aggregation;

/** All that may be wrong with a document: by the schema, and by what a schema cannot say. */
final class DocumentChecks {

  /** Words that stand in addresses beside methodologies. */
  private static final Set<String> RESERVED = Set.of("schema", "perspectives");

  private static final Set<String> FROM_ZERO_UP =
      Set.of(Aggregation.WEIGHTED_GEOMETRIC.id(), Aggregation.WEIGHTED_HARMONIC.id());

  private DocumentChecks() {}

  static List<FieldError> faults(JsonNode document) {
    var faults = new ArrayList<>(DocumentSchema.faults(document));
    faults.addAll(Weights.faults(document));
    faults.addAll(CriterionChecks.faults(document));
    faults.addAll(EligibilityChecks.faults(document));
    if (RESERVED.contains(document.path("id").asText())) {
      faults.add(new FieldError("/id", "is an address of its own; take another"));
    }
    checkPerspective(document, faults);
    checkScales(document, faults);
    if (uses(document, "criticalSharePercent") && !document.has("criticalOxides")) {
      faults.add(
          new FieldError("/criticalOxides", "is required: a criterion measures their share"));
    }
    collectUnstorable(document, "", faults);
    return faults.stream().distinct().toList();
  }

  private static void checkPerspective(JsonNode document, List<FieldError> faults) {
    var perspective = document.path("perspective").path("id").asText(Perspectives.NEUTRAL);
    if (Perspectives.PUBLISHED.find(perspective).isEmpty()) {
      faults.add(
          new FieldError("/perspective/id", "must be one of " + Perspectives.PUBLISHED.ids()));
    }
    if (perspective.equals(Perspectives.NEUTRAL) && uses(document, "supplyRisk")) {
      faults.add(
          new FieldError(
              "/perspective", "the neutral one has no supplyRisk, which a criterion measures"));
    }
  }

  /** A geometric or harmonic mean of what may be below zero is none. */
  private static void checkScales(JsonNode document, List<FieldError> faults) {
    var method = document.path("aggregation").path("method").asText();
    if (!FROM_ZERO_UP.contains(method)) {
      return;
    }
    var criteria = document.path("criteria");
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).path("normalisation").asText().equals("z-score")) {
        faults.add(
            new FieldError(
                "/criteria/%d/normalisation".formatted(i),
                "must not be z-score under %s: about half of all z-scores are below 0"
                    .formatted(method)));
      }
    }
  }

  private static boolean uses(JsonNode document, String criterion) {
    return StreamSupport.stream(document.path("criteria").spliterator(), false)
        .anyMatch(each -> each.path("id").asText().equals(criterion));
  }

  /** Text that the database cannot keep. */
  private static void collectUnstorable(JsonNode node, String at, List<FieldError> faults) {
    if (node.isTextual() && !isStorable(node.textValue())) {
      faults.add(new FieldError(at, "must not contain U+0000 or half of a surrogate pair"));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collectUnstorable(node.get(i), at + "/" + i, faults);
      }
    }
    node.properties()
        .forEach(
            member -> {
              var inner = at + "/" + CriterionChecks.pointer(member.getKey());
              collectUnstorable(member.getValue(), inner, faults);
            });
  }

  private static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(
            point ->
                point == 0
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
