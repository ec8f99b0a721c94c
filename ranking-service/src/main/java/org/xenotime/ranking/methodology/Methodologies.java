package org.xenotime.ranking.methodology;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xenotime.ranking.http.Problem;

/** Every version of every methodology; the newest version of each is the one that ranks. */
@ApplicationScoped
public class Methodologies {

  private static final List<String> DOCUMENTS = List.of("heavy-1");

  private final List<Methodology> all;

  Methodologies(ObjectMapper json) {
    all = DOCUMENTS.stream().map(name -> Consistency.checked(read(name, json))).toList();
  }

  /** The newest version of each, by id. */
  public List<Methodology> current() {
    return all.stream()
        .filter(methodology -> newest(methodology.id()).orElseThrow().equals(methodology))
        .sorted(Comparator.comparing(Methodology::id))
        .toList();
  }

  /** The newest version; a 404 problem where there is no such methodology. */
  public Methodology require(String id) {
    return newest(id)
        .orElseThrow(
            () ->
                Problem.NOT_FOUND.because(
                    "There is no methodology '%s'. /api/v1/methodologies lists them."
                        .formatted(id)));
  }

  Methodology require(String id, int version) {
    var newest = require(id);
    return all.stream()
        .filter(methodology -> methodology.id().equals(id) && methodology.version() == version)
        .findFirst()
        .orElseThrow(
            () ->
                Problem.NOT_FOUND.because(
                    "Of '%s' there are the versions 1 to %d.".formatted(id, newest.version())));
  }

  private Optional<Methodology> newest(String id) {
    return all.stream()
        .filter(methodology -> methodology.id().equals(id))
        .max(Comparator.comparingInt(Methodology::version));
  }

  private static Methodology read(String name, ObjectMapper json) {
    var path = "/methodologies/%s.json".formatted(name);
    try (var document = Methodologies.class.getResourceAsStream(path)) {
      return json.readValue(Objects.requireNonNull(document, path), Methodology.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
