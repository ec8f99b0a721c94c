package org.xenotime.deposits.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** JSON Merge Patch (RFC 7396), by Jakarta JSON Processing. */
final class MergePatch {

  private MergePatch() {}

  static ObjectNode apply(ObjectMapper mapper, ObjectNode target, ObjectNode patch) {
    var merged = Json.createMergePatch(value(patch)).apply(value(target));
    try {
      return (ObjectNode) mapper.readTree(merged.toString());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A merged document is no JSON", impossible);
    }
  }

  private static JsonValue value(ObjectNode node) {
    try (var reader = Json.createReader(new StringReader(node.toString()))) {
      return reader.readValue();
    }
  }
}
