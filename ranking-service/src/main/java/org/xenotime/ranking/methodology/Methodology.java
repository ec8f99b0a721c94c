package org.xenotime.ranking.methodology;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.criteria.Catalogue;
import org.xenotime.ranking.criteria.Perspectives;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.HeavyDefinition;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.measure.Yardsticks;
import org.xenotime.ranking.scoring.Aggregation;

/** A method of ranking. A version never changes once it is published. */
@Schema(
    description = "A method of ranking, with the reasons for its choices",
    requiredProperties = {
      "id",
      "version",
      "name",
      "question",
      "description",
      "heavyDefinition",
      "eligibility",
      "aggregation",
      "prices",
      "criteria"
    })
public record Methodology(
    @Schema(description = "Stands in addresses", examples = "heavy") String id,
    @Schema(description = "Versions of an id count up", examples = "1") int version,
    @Schema(description = "As it is shown") String name,
    @Schema(description = "The question that the ranking answers") String question,
    @Schema(description = "What the ranking says, and what it does not") String description,
    @Schema(description = "A page in Markdown that says why it is made like this") String prose,
    @Schema(
            description =
                """
                Which elements count as heavy: terbium (tb-lu-y, as the USGS does), gadolinium \
                (gd-lu-y) or europium (eu-lu-y) to lutetium, and yttrium""",
            examples = "tb-lu-y")
        String heavyDefinition,
    CriticalOxides criticalOxides,
    PerspectiveChoice perspective,
    Eligibility eligibility,
    Rule aggregation,
    @Schema(description = "What is done about missing values, in general") Rule missing,
    PriceRule prices,
    @Schema(description = "What counts, and how much; the weights add up to 1")
        List<CriterionRule> criteria) {

  @Schema(description = "A rule by its name, and why it was chosen")
  public record Rule(
      @Schema(description = "Name of the rule") String method,
      @Schema(description = "Why it was chosen") String reason) {}

  @Schema(description = "Which oxides count as critical, and why")
  public record CriticalOxides(
      @Schema(description = "By their formula") List<String> oxides,
      @Schema(description = "Why these") String reason) {}

  @Schema(description = "Whose view of supply risk counts; neutral where it is absent")
  public record PerspectiveChoice(
      @Schema(description = "One of /api/v1/methodologies/perspectives") String id,
      @Schema(description = "Why this one") String reason) {}

  @Schema(description = "Which prices a basket is valued at")
  public record PriceRule(
      @Schema(description = "Which edition and year of the series of price decks") String deck,
      @Schema(description = "Where the share of one of these is not known, neither is the basket")
          List<String> requiredOxides,
      @Schema(
              description =
                  "Percent of the TREO that must have a price; below it the basket is not known")
          double minimumPricedSharePercent,
      @Schema(description = "Why it is so") String reason) {}

  /** Copies nothing of the deck: it belongs to the moment of ranking, not to the method. */
  public Yardsticks yardsticks(SourcedDeck deck) {
    var scales = new HashMap<>(Catalogue.PUBLISHED.scales());
    criteria.stream()
        .filter(rule -> rule.scale() != null)
        .forEach(rule -> scales.put(rule.id(), rule.scale()));
    return new Yardsticks(
        deck,
        prices.requiredOxides(),
        prices.minimumPricedSharePercent(),
        scales,
        HeavyDefinition.of(heavyDefinition)
            .orElseThrow(() -> new IllegalStateException("No definition " + heavyDefinition)),
        Optional.ofNullable(criticalOxides).map(CriticalOxides::oxides).orElse(List.of()),
        Perspectives.PUBLISHED.riskOf(
            Optional.ofNullable(perspective)
                .map(PerspectiveChoice::id)
                .orElse(Perspectives.NEUTRAL)));
  }

  /** How normalised values become a score. */
  public Aggregation aggregator() {
    return Aggregation.byId(aggregation.method()).orElseThrow();
  }

  /** Why a deposit is not ranked by it; empty where it is. */
  public List<String> unmet(DepositFacts facts, Yardsticks with) {
    return eligibility.unmet(facts, with);
  }
}
