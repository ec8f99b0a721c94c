package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One OpenAPI 3.1 document from several. Pure: the same parts give the same document. */
record SuiteDocument(URI publicUrl, Security security) {

  ObjectNode of(List<Part> services) {
    List<Part> parts = services.stream().map(Part::copy).toList();
    parts.forEach(SuiteDocument::dropWhatIsNotRouted);
    parts.forEach(LooseEnds::tieUp);
    security.settle(parts);
    ComponentNames.settle(parts);
    Operations.settle(parts);

    ObjectNode suite = head();
    ArrayNode tags = suite.putArray("tags");
    ObjectNode paths = suite.putObject("paths");
    ObjectNode components = suite.putObject("components");
    Set<String> named = new HashSet<>();
    for (Part part : parts) {
      part.document().path("tags").forEach(tag -> add(tag, tags, named));
      Operations.forEach(
          part.document().path("paths"),
          (place, operation) ->
              operation.get("tags").forEach(tag -> addNamed(tag.asText(), tags, named)));
      part.document().path("paths").properties().forEach(path -> merge(paths, path));
      part.document()
          .path("components")
          .properties()
          .forEach(
              kind ->
                  components
                      .withObjectProperty(kind.getKey())
                      .setAll((ObjectNode) kind.getValue()));
    }
    security.describe(components);
    return suite;
  }

  private ObjectNode head() {
    ObjectNode suite = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
    ObjectNode info = suite.putObject("info");
    info.put("title", "Xenotime")
        .put("version", "1")
        .put(
            "summary",
            "Rare-earth deposits ranked, who controls them by whose word, and a forum about both")
        .put(
            "description",
            "Reads are public. Writes need a bearer token, or the session of a browser. Every figure"
                + " carries its source. Problems are explained under /problems.");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    suite.putArray("servers").addObject().put("url", publicUrl.toString());
    return suite;
  }

  private static void dropWhatIsNotRouted(Part part) {
    if (part.document().path("paths") instanceof ObjectNode paths) {
      List.copyOf(paths.properties()).stream()
          .map(Map.Entry::getKey)
          .filter(path -> !part.answers().test(path))
          .forEach(paths::remove);
    }
  }

  private static void merge(ObjectNode paths, Map.Entry<String, JsonNode> path) {
    paths.withObjectProperty(path.getKey()).setAll((ObjectNode) path.getValue());
  }

  private static void add(JsonNode tag, ArrayNode tags, Set<String> named) {
    if (named.add(tag.path("name").asText())) {
      tags.add(tag);
    }
  }

  private static void addNamed(String name, ArrayNode tags, Set<String> named) {
    if (named.add(name)) {
      tags.addObject().put("name", name);
    }
  }
}
