package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every operation has an id of its own in the whole suite, and a tag. */
final class Operations {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private Operations() {}

  static void settle(List<Part> parts) {
    Set<String> taken = new HashSet<>();
    for (Part part : parts) {
      forEach(
          part.document().path("paths"),
          (place, operation) -> {
            String id = operation.path("operationId").asText(idOf(place));
            operation.put("operationId", taken.add(id) ? id : free(part.ownName(id), taken));
            if (operation.path("tags").isEmpty()) {
              operation.putArray("tags").add(part.name());
            }
          });
    }
  }

  static void forEach(JsonNode paths, BiConsumer<String, ObjectNode> visit) {
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        entry -> {
                          if (METHODS.contains(entry.getKey())) {
                            visit.accept(
                                entry.getKey() + " " + path.getKey(),
                                (ObjectNode) entry.getValue());
                          }
                        }));
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + number;
    }
    return free;
  }

  private static String idOf(String place) {
    StringBuilder id = new StringBuilder();
    for (String word : place.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        id.append(
            id.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      }
    }
    return id.toString();
  }
}
