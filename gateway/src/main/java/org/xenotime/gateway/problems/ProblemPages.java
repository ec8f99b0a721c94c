package org.xenotime.gateway.problems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every kind of problem in the suite, by the last segment of its type. */
@ApplicationScoped
class ProblemPages {

  private final Map<String, ProblemPage> pages = new LinkedHashMap<>();

  ProblemPages(ObjectMapper json) {
    try (InputStream file = ProblemPages.class.getResourceAsStream("/problems.json")) {
      for (JsonNode kind : json.readTree(file)) {
        ProblemPage page = pageOf(kind, json);
        pages.put(page.slug(), page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example in the file holds what is particular; type, title and status are put in front. */
  private static ProblemPage pageOf(JsonNode kind, ObjectMapper json) throws IOException {
    String slug = kind.path("slug").asText();
    ObjectNode example =
        json.createObjectNode()
            .put("type", "/problems/" + slug)
            .put("title", kind.path("title").asText())
            .put("status", kind.path("status").asInt());
    example.setAll((ObjectNode) kind.path("example"));
    return new ProblemPage(
        slug,
        kind.path("title").asText(),
        kind.path("status").asInt(),
        kind.path("meaning").asText(),
        kind.path("remedy").asText(),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(example));
  }

  Collection<ProblemPage> all() {
    return pages.values();
  }

  Optional<ProblemPage> of(String slug) {
    return Optional.ofNullable(pages.get(slug));
  }
}
