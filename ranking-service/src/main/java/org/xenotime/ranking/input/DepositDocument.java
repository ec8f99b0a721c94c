package org.xenotime.ranking.input;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.xenotime.ranking.basket.OxideShare;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Figure;
import org.xenotime.ranking.measure.SourceRef;

/** What is read of a deposit as deposits-service gives it; the rest of it is passed over. */
record DepositDocument(
    String id, String name, String country, Figures figures, List<Composition> compositions) {

  record Figures(
      Derived treoTonnes,
      Derived heavyTreoTonnes,
      Derived treoPercent,
      Derived heavySharePercent,
      String resourceClass) {}

  /** A headline figure and the composition that it was derived from, if it was. */
  record Derived(Double value, String composition, SourceRef source, SourceRef compositionSource) {

    SourceRef otherSource() {
      return Objects.equals(source, compositionSource) ? null : compositionSource;
    }
  }

  record Composition(String id, List<Oxide> oxides, SourceRef source) {}

  record Oxide(String oxide, Double percentOfTreo) {}

  private static final Figures NONE = new Figures(null, null, null, null, null);

  DepositFacts facts() {
    var known = figures == null ? NONE : figures;
    return new DepositFacts(
        id,
        name,
        country,
        figure(known.treoTonnes),
        figure(known.heavyTreoTonnes),
        figure(known.treoPercent),
        figure(known.heavySharePercent),
        known.resourceClass,
        preferredComposition(known.heavySharePercent));
  }

  private static Figure figure(Derived derived) {
    return derived == null || derived.value == null
        ? null
        : new Figure(derived.value, derived.source, derived.otherSource());
  }

  /** The one that the heavy share was read from: deposits-service has judged it complete. */
  private DepositFacts.Composition preferredComposition(Derived heavyShare) {
    if (heavyShare == null || compositions == null) {
      return null;
    }
    return compositions.stream()
        .filter(composition -> composition.id.equals(heavyShare.composition))
        .findFirst()
        .map(composition -> new DepositFacts.Composition(shares(composition), composition.source))
        .orElse(null);
  }

  private static List<OxideShare> shares(Composition composition) {
    return composition.oxides.stream()
        .filter(oxide -> oxide.percentOfTreo != null)
        .map(oxide -> new OxideShare(oxide.oxide, oxide.percentOfTreo))
        .sorted(Comparator.comparing(OxideShare::oxide))
        .toList();
  }
}
