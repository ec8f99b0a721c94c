package org.xenotime.ranking.methodology;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.xenotime.ranking.methodology.document.ReadMethodology;

/** The published methodologies, without a container. */
public final class MethodologyFixture {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MethodologyFixture() {}

  public static Methodology heavy() {
    return of("heavy-1");
  }

  public static Methodology of(String name) {
    var document = document(name);
    return ReadMethodology.read(document, document.get("version").intValue());
  }

  /** The document of one that the service brings along. */
  public static ObjectNode document(String name) {
    var path = "/methodologies/%s.json".formatted(name);
    try (var document = MethodologyFixture.class.getResourceAsStream(path)) {
      return (ObjectNode) JSON.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
