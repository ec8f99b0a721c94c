package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Walks JSON. */
final class Trees {

  private Trees() {}

  static void forEachObject(JsonNode root, Consumer<ObjectNode> visit) {
    if (root instanceof ObjectNode object) {
      visit.accept(object);
    }
    for (JsonNode child : root) {
      forEachObject(child, visit);
    }
  }
}
