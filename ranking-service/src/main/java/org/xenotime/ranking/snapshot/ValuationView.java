package org.xenotime.ranking.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.Valuation;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Valuation",
    description = "The prices behind a basket value, and what they cover",
    requiredProperties = {"edition", "year", "pricedSharePercent", "unpriced", "source"})
public record ValuationView(
    @Schema(description = "Edition of the price deck", examples = "mcs-2026") String edition,
    @Schema(description = "Year that the prices are of", examples = "2025") int year,
    @Schema(description = "How much of the TREO has a price, percent of mass")
        double pricedSharePercent,
    @Schema(description = "Oxides in the ore without a price; they add nothing to the value")
        List<String> unpriced,
    @Schema(
            description =
                """
                What the oxides in a tonne of ore would fetch if all were won, separated and sold: \
                a bound, not a revenue. Absent where the grade is not known""")
        Double usdPerTonneOfOre,
    @Schema(description = "Where the prices come from") SourceRef source) {

  static ValuationView from(Valuation valuation) {
    return valuation == null
        ? null
        : new ValuationView(
            valuation.edition(),
            valuation.year(),
            valuation.pricedSharePercent(),
            valuation.unpriced(),
            valuation.usdPerTonneOfOre(),
            valuation.source());
  }
}
