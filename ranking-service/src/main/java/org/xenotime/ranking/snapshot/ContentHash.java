package org.xenotime.ranking.snapshot;

import org.xenotime.ranking.identity.CanonicalJson;
import org.xenotime.ranking.identity.Sha256;
import org.xenotime.ranking.kept.RankingInputs;

/** Tells whether two results are the same: by methodology, prices, and every row of the outcome. */
public final class ContentHash {

  private ContentHash() {}

  private record Content(
      String methodology, int version, String edition, int year, Outcome outcome) {}

  public static String of(RankingInputs inputs, Outcome outcome) {
    var methodology = inputs.methodology().value();
    var deck = inputs.prices().value().prices();
    return Sha256.of(
        CanonicalJson.compact(
            new Content(
                methodology.id(), methodology.version(), deck.edition(), deck.year(), outcome)));
  }
}
