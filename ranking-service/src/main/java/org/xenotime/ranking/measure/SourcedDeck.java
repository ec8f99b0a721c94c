package org.xenotime.ranking.measure;

import org.xenotime.ranking.basket.PriceDeck;

/** A price deck with its source. */
public record SourcedDeck(PriceDeck prices, SourceRef source) {}
