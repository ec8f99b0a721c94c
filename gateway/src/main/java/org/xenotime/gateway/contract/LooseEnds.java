package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.logging.Logger;

/**
 * A reference that leads nowhere in a service's own document would make the whole suite's invalid.
 * It becomes an answer without a description, or a value of any shape, and the log names it.
 */
final class LooseEnds {

  private static final Logger LOG = Logger.getLogger(LooseEnds.class);

  private LooseEnds() {}

  static void tieUp(Part part) {
    Trees.forEachObject(part.document(), object -> tieUp(part, object));
  }

  private static void tieUp(Part part, ObjectNode object) {
    JsonNode reference = object.path("$ref");
    if (!reference.isTextual() || leadsSomewhere(part, reference.asText())) {
      return;
    }
    LOG.warnf("In the OpenAPI document of %s %s leads nowhere", part.name(), reference);
    object.remove("$ref");
    if (reference.asText().startsWith("#/components/responses/") && !object.has("description")) {
      object.put("description", "The service does not describe this answer.");
    }
  }

  private static boolean leadsSomewhere(Part part, String reference) {
    return reference.startsWith("#/")
        && !part.document().at(reference.substring(1)).isMissingNode();
  }
}
