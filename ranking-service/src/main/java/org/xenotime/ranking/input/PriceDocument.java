package org.xenotime.ranking.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xenotime.ranking.basket.Price;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.SourcedDeck;

/** The prices of one edition, as deposits-service gives them and as they are kept. */
record PriceDocument(String edition, int year, SourceRef source, List<Price> prices) {

  /** Of the newest year that is not after the given one, by the newest edition that has it. */
  static Optional<SourcedDeck> deck(List<PriceDocument> editions, int latest) {
    return editions.stream()
        .filter(edition -> edition.newestYear(latest).isPresent())
        .max(
            Comparator.comparingInt((PriceDocument e) -> e.newestYear(latest).getAsInt())
                .thenComparingInt(PriceDocument::year)
                .thenComparing(PriceDocument::edition))
        .map(edition -> edition.deck(latest));
  }

  private OptionalInt newestYear(int latest) {
    return prices.stream()
        .filter(price -> price.year() != null && price.oxide() != null && price.usdPerKg() != null)
        .mapToInt(Price::year)
        .filter(year -> year <= latest)
        .max();
  }

  private SourcedDeck deck(int latest) {
    var then =
        prices.stream().filter(price -> price.year() != null && price.year() <= latest).toList();
    return new SourcedDeck(PriceDeck.newestYear(edition, then), source);
  }
}
