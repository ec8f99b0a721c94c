package org.xenotime.ranking.methodology;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.measure.Yardsticks;

/** A method of ranking, as it is published. A version never changes once it is out. */
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
      "missing",
      "prices",
      "criteria"
    })
public record Methodology(
    @Schema(examples = "heavy") String id,
    @Schema(examples = "1") int version,
    String name,
    @Schema(description = "The question that the ranking answers") String question,
    @Schema(description = "What the ranking says, and what it does not") String description,
    @Schema(
            description =
                "Which elements count as heavy: tb-lu-y is terbium to lutetium and yttrium (USGS)",
            examples = "tb-lu-y")
        String heavyDefinition,
    Eligibility eligibility,
    Rule aggregation,
    Rule missing,
    PriceRule prices,
    @Schema(description = "What counts, and how much; the weights add up to 1")
        List<CriterionRule> criteria) {

  @Schema(description = "Who is ranked; all others are listed as unranked, with the reasons")
  public record Eligibility(
      @Schema(description = "Criteria without whose value a deposit is not ranked")
          List<String> required,
      String reason) {}

  @Schema(description = "A rule by its name, and why it was chosen")
  public record Rule(String method, String reason) {}

  @Schema(description = "Which prices a basket is valued at")
  public record PriceRule(
      @Schema(description = "Which edition and year of the series of price decks") String deck,
      @Schema(description = "Where the share of one of these is not known, neither is the basket")
          List<String> requiredOxides,
      @Schema(
              description =
                  "Percent of the TREO that must have a price; below it the basket is not known")
          double minimumPricedSharePercent,
      String reason) {}

  /** Copies nothing of the deck: it belongs to the moment of ranking, not to the method. */
  public Yardsticks yardsticks(SourcedDeck deck) {
    return new Yardsticks(
        deck,
        prices.requiredOxides(),
        prices.minimumPricedSharePercent(),
        criteria.stream()
            .map(CriterionRule::scale)
            .filter(scale -> scale != null)
            .findFirst()
            .orElse(Map.of()));
  }
}
