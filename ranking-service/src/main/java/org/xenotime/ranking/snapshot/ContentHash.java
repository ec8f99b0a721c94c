package org.xenotime.ranking.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.methodology.Methodology;

/** Tells whether two results are the same: by methodology, prices, and every row of the outcome. */
@ApplicationScoped
class ContentHash {

  private final ObjectMapper json;

  ContentHash(ObjectMapper json) {
    this.json = json;
  }

  private record Content(
      String methodology, int version, String edition, int year, Outcome outcome) {}

  String of(Methodology methodology, PriceDeck deck, Outcome outcome) {
    var content =
        new Content(methodology.id(), methodology.version(), deck.edition(), deck.year(), outcome);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
      return HexFormat.of().formatHex(digest);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
