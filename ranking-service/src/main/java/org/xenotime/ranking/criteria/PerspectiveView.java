package org.xenotime.ranking.criteria;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.criteria.Perspectives.Perspective;
import org.xenotime.ranking.measure.SourceRef;

@Schema(
    name = "Perspective",
    description = "Whose view of supply risk a methodology may take, with its table of countries",
    requiredProperties = {"id", "name", "description", "own", "riskByCountry"})
record PerspectiveView(
    @Schema(description = "As methodologies name it", examples = "united-states") String id,
    @Schema(description = "As it is shown") String name,
    @Schema(description = "What it takes for a risk") String description,
    @Schema(description = "Countries whose production is no risk, ISO 3166-1 alpha-3")
        List<String> own,
    @Schema(
            description =
                """
                Percent of the world's mine production of rare earths by country, 0 for its own; \
                a country that is not named counts as 0. Empty in the neutral perspective""")
        Map<String, Double> riskByCountry,
    @Schema(description = "How the table was made of the figures of the source") String method,
    @Schema(description = "Edition of the figures", examples = "mcs-2026") String edition,
    @Schema(description = "Year of the production", examples = "2025") Integer year,
    @Schema(description = "Mine production by country, tonnes of TREO, as the edition has it")
        Map<String, Double> mineProductionTonnes,
    @Schema(description = "Where the figures come from") SourceRef source) {

  static final List<String> CSV_HEADER = List.of("perspective", "country", "riskPercent");

  static PerspectiveView of(Perspectives all, Perspective perspective) {
    if (perspective.id().equals(Perspectives.NEUTRAL)) {
      return new PerspectiveView(
          perspective.id(),
          perspective.name(),
          perspective.description(),
          List.of(),
          Map.of(),
          null,
          null,
          null,
          null,
          null);
    }
    var risks = new TreeMap<>(all.shares());
    perspective.own().forEach(country -> risks.put(country, 0.0));
    return new PerspectiveView(
        perspective.id(),
        perspective.name(),
        perspective.description(),
        perspective.own(),
        risks,
        all.description(),
        all.edition(),
        all.year(),
        new TreeMap<>(all.mineProductionTonnes()),
        all.source());
  }

  List<List<Object>> csvRows() {
    return riskByCountry.entrySet().stream()
        .map(risk -> List.<Object>of(id, risk.getKey(), risk.getValue()))
        .toList();
  }
}
