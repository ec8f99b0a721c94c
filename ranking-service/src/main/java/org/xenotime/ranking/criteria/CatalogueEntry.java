package org.xenotime.ranking.criteria;

import java.util.List;
import java.util.Map;
import org.xenotime.ranking.measure.Measure;

/**
 * What the catalogue says of a criterion.
 *
 * @param scale from word to number, where the value is read on one; else null
 * @param table what the scale rests on, with citations; else null
 */
public record CatalogueEntry(
    String id,
    String name,
    String unit,
    String direction,
    String description,
    String source,
    Map<String, Double> scale,
    List<Row> table) {

  /** Some words of a scale, and where what is said of them is from. */
  public record Row(List<String> keys, String says, String citation, String url) {}

  Measure measure() {
    return Measure.byId(id).orElseThrow(() -> new IllegalStateException("No measure " + id));
  }
}
