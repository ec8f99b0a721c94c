package org.xenotime.ranking.measure;

import java.util.List;
import org.xenotime.ranking.basket.OxideShare;

/**
 * What the ranking needs to know of a deposit. A figure that is not known is null.
 *
 * @param resourceClass class of the statement that the tonnage comes from
 * @param composition the preferred composition, by oxide; null where there is none or it is partial
 */
public record DepositFacts(
    String id,
    String name,
    String country,
    Figure treoTonnes,
    Figure heavyTreoTonnes,
    Figure treoPercent,
    Figure heavySharePercent,
    String resourceClass,
    Composition composition) {

  /** The mix of oxides and where it was read. */
  public record Composition(List<OxideShare> oxides, SourceRef source) {}
}
