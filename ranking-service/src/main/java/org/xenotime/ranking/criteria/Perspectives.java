package org.xenotime.ranking.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.SupplyRisk;

/**
 * Whose view of supply risk a methodology may take, and the figures that it rests on.
 *
 * @param mineProductionTonnes TREO by country, of the year
 */
public record Perspectives(
    SourceRef source,
    String edition,
    int year,
    String description,
    Map<String, Double> mineProductionTonnes,
    double otherCountriesTonnes,
    double worldTonnesAsPrinted,
    List<Perspective> perspectives) {

  public static final Perspectives PUBLISHED =
      Catalogue.read("/criteria/perspectives.json", Perspectives.class);
  public static final String NEUTRAL = "neutral";

  /** A view. */
  public record Perspective(String id, String name, String description, List<String> own) {}

  public Optional<Perspective> find(String id) {
    return perspectives.stream().filter(perspective -> perspective.id().equals(id)).findFirst();
  }

  public String ids() {
    return perspectives.stream().map(Perspective::id).collect(Collectors.joining(", "));
  }

  /** What a perspective makes of the figures; neutral where there is no such perspective. */
  public SupplyRisk riskOf(String id) {
    return find(id)
        .filter(perspective -> !perspective.id().equals(NEUTRAL))
        .map(perspective -> new SupplyRisk(id, Set.copyOf(perspective.own()), shares(), source))
        .orElse(SupplyRisk.NEUTRAL);
  }

  /** Percent of the sum of all figures, since the printed total is rounded. */
  Map<String, Double> shares() {
    var sum =
        otherCountriesTonnes
            + mineProductionTonnes.values().stream().mapToDouble(Double::doubleValue).sum();
    var shares = new TreeMap<String, Double>();
    mineProductionTonnes.forEach(
        (country, tonnes) -> shares.put(country, Math.rint(tonnes / sum * 1e8) / 1e6));
    return shares;
  }
}
