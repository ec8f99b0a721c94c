package org.xenotime.ranking.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xenotime.ranking.basket.OxideShare;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Figure;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.Traits;

/** What is read of a deposit as deposits-service gives it; the rest of it is passed over. */
record DepositDocument(
    String id,
    String name,
    String country,
    String kind,
    String depositType,
    String status,
    String production,
    List<String> minerals,
    Figures figures,
    List<StatedEstimate> statements,
    List<Composition> compositions) {

  record Figures(
      Derived treoTonnes,
      Derived heavyTreoTonnes,
      Derived treoPercent,
      Derived heavySharePercent,
      String resourceClass) {}

  /** A headline figure and what it was derived from. */
  record Derived(
      Double value,
      String statement,
      String composition,
      SourceRef source,
      SourceRef compositionSource) {

    SourceRef otherSource() {
      return Objects.equals(source, compositionSource) ? null : compositionSource;
    }
  }

  record Composition(String id, List<Oxide> oxides, SourceRef source) {}

  record Oxide(String oxide, Double percentOfTreo) {}

  /**
   * A statement of how much there is.
   *
   * @param estimate number of the estimate in its record; classes of one estimate add up
   * @param publishedIn year of the publication, where that says when; else null
   */
  record StatedEstimate(
      String id,
      String date,
      Integer publishedIn,
      String code,
      @JsonProperty("class") String resourceClass,
      int estimate,
      Double oreTonnes,
      Double treoPercent,
      Double treoTonnes,
      List<String> flags,
      SourceRef source) {}

  private static final Figures NONE = new Figures(null, null, null, null, null);

  DepositRecord kept() {
    var known = figures == null ? NONE : figures;
    var headline =
        new DepositRecord.Headline(
            figure(known.treoTonnes),
            figure(known.heavyTreoTonnes),
            figure(known.treoPercent),
            figure(known.heavySharePercent),
            known.resourceClass,
            Optional.ofNullable(known.treoTonnes).map(Derived::statement).orElse(null));
    return new DepositRecord(
        id,
        name,
        country,
        new Traits(kind, depositType, status, production, minerals),
        headline,
        statements == null ? List.of() : statements,
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
