package org.xenotime.deposits.resource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.element.HeavyDefinition;

/** The few figures by which a deposit is listed and ranked, and what they were taken from. */
public record Headline(
    boolean hasResource, Optional<PreferredResource> resource, Optional<Composition> composition) {

  public static Headline of(List<Statement> statements, List<Composition> compositions) {
    return new Headline(
        statements.stream().anyMatch(s -> s.oreTonnes() != null || s.treoTonnes() != null),
        PreferredResource.of(statements),
        PreferredComposition.of(compositions));
  }

  public BigDecimal treoTonnes() {
    return resource.map(PreferredResource::treoTonnes).orElse(null);
  }

  public BigDecimal treoPercent() {
    return resource.map(PreferredResource::treoPercent).orElse(null);
  }

  public BigDecimal heavySharePercent(HeavyDefinition definition) {
    return composition
        .map(Composition::elements)
        .map(elements -> elements.heavySharePercent(definition))
        .filter(share -> share.isPresent())
        .map(share -> Decimals.derived(share.getAsDouble()))
        .orElse(null);
  }

  /** TREO of the preferred estimate times the heavy share of the preferred composition. */
  public BigDecimal heavyTreoTonnes(HeavyDefinition definition) {
    var share = heavySharePercent(definition);
    return treoTonnes() == null || share == null
        ? null
        : Decimals.derived(treoTonnes().doubleValue() * share.doubleValue() / 100);
  }
}
