package org.xenotime.ranking.criteria;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every criterion that a methodology may use. */
public record Catalogue(List<CatalogueEntry> criteria) {

  public static final Catalogue PUBLISHED = read("/criteria/catalogue.json", Catalogue.class);

  public Optional<CatalogueEntry> find(String id) {
    return criteria.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  public String ids() {
    return criteria.stream().map(CatalogueEntry::id).collect(Collectors.joining(", "));
  }

  /** The scales of the catalogue, by criterion. */
  public Map<String, Map<String, Double>> scales() {
    var scales = new HashMap<String, Map<String, Double>>();
    criteria.stream()
        .filter(entry -> entry.scale() != null)
        .forEach(entry -> scales.put(entry.id(), entry.scale()));
    return scales;
  }

  static <T> T read(String path, Class<T> type) {
    try (var document = Catalogue.class.getResourceAsStream(path)) {
      return JsonMapper.builder().build().readValue(document, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
