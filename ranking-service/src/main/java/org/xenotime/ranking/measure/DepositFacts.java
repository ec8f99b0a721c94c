package org.xenotime.ranking.measure;

import java.util.List;
import org.xenotime.ranking.basket.OxideShare;

/**
 * What the ranking needs to know of a deposit, on the day that is ranked. A figure that is not
 * known is null; nothing in it depends on the clock.
 *
 * @param heavyTreoTonnes by the definition tb-lu-y, as is the share
 * @param resourceClass class of the statement that the tonnage comes from
 * @param composition the preferred composition, by oxide; null where there is none or it is partial
 * @param estimate the statement that the tonnage comes from; null where there is none
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
    Composition composition,
    Traits traits,
    Estimate estimate,
    Circumstances circumstances) {

  /** The mix of oxides and where it was read. */
  public record Composition(List<OxideShare> oxides, SourceRef source) {}

  public DepositFacts {
    traits = traits == null ? Traits.UNKNOWN : traits;
    circumstances = circumstances == null ? Circumstances.UNKNOWN : circumstances;
  }

  /** Only the figures. */
  public DepositFacts(
      String id,
      String name,
      String country,
      Figure treoTonnes,
      Figure heavyTreoTonnes,
      Figure treoPercent,
      Figure heavySharePercent,
      String resourceClass,
      Composition composition) {
    this(
        id,
        name,
        country,
        treoTonnes,
        heavyTreoTonnes,
        treoPercent,
        heavySharePercent,
        resourceClass,
        composition,
        Traits.UNKNOWN,
        null,
        Circumstances.UNKNOWN);
  }
}
