package org.xenotime.gateway.testing;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** What came back over the wire: nothing followed, decoded or cleaned up. */
public record Answer(int status, Map<String, List<String>> headers, String body) {

  public JsonObject json() {
    return new JsonObject(body);
  }

  public String header(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> all(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  /** What an echoing service says that it was sent under a header's name. */
  public List<String> sentHeader(String name) {
    var values = json().getJsonObject("headers").getJsonArray(name);
    return values == null ? List.of() : values.stream().map(String::valueOf).toList();
  }
}
