package org.xenotime.ranking.methodology.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.http.Problem.FieldError;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.methodology.Methodology;

/** From a document to what ranks by it. */
public final class ReadMethodology {

  /** What the service says of a version; taken from no document. */
  public static final List<String> READ_ONLY =
      List.of(
          "version",
          "state",
          "revision",
          "author",
          "createdAt",
          "updatedAt",
          "publishedAt",
          "publishedBy",
          "publishedBecause");

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private ReadMethodology() {}

  /** Everything that is wrong with it, by JSON pointer; empty where nothing is. */
  public static List<FieldError> faults(JsonNode document) {
    return DocumentChecks.faults(document);
  }

  /** The methodology, or a 422 problem that lists every fault. */
  public static Methodology read(JsonNode document, int version) {
    var faults = faults(document);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return trusted((ObjectNode) document, version);
  }

  /** Of a document that was checked before it was kept. */
  public static Methodology trusted(ObjectNode document, int version) {
    var numbered = document.deepCopy().remove(READ_ONLY).put("version", version);
    try {
      var read = JSON.treeToValue(numbered, Methodology.class);
      return new Methodology(
          read.id(),
          version,
          read.name(),
          read.question(),
          read.description(),
          read.prose(),
          read.heavyDefinition(),
          read.criticalOxides(),
          read.perspective(),
          read.eligibility(),
          read.aggregation(),
          read.missing(),
          read.prices(),
          read.criteria().stream().map(CriterionRule::completed).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document that was checked cannot be read", e);
    }
  }
}
