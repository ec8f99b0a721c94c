package org.xenotime.ranking.rankings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.snapshot.Published;

@Schema(
    name = "PriceDeck",
    description = "The prices that baskets were valued at",
    requiredProperties = {"edition", "year"})
record PriceDeckView(
    @Schema(description = "Edition of the Mineral Commodity Summaries", examples = "mcs-2026")
        String edition,
    @Schema(description = "The year that the prices are of", examples = "2025") int year) {

  static PriceDeckView from(Published snapshot) {
    return new PriceDeckView(snapshot.priceEdition(), snapshot.priceYear());
  }
}
