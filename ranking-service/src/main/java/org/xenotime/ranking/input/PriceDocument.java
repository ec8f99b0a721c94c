package org.xenotime.ranking.input;

import java.util.List;
import org.xenotime.ranking.basket.Price;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.SourcedDeck;

/** The prices of one edition, as deposits-service gives them and as they are kept. */
record PriceDocument(String edition, int year, SourceRef source, List<Price> prices) {

  SourcedDeck deck() {
    return new SourcedDeck(PriceDeck.newestYear(edition, prices), source);
  }
}
