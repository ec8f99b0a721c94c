package org.xenotime.ranking.kept;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.List;
import org.xenotime.ranking.identity.CanonicalJson;
import org.xenotime.ranking.identity.Sha256;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.Methodology;

/**
 * Everything that a ranking is made from, and nothing else. Equal inputs are equal bytes, in
 * whatever order the deposits came.
 *
 * @param engine version of the arithmetic
 * @param seed where the random draws begin
 */
public record RankingInputs(
    Part<Methodology> methodology,
    Part<SourcedDeck> prices,
    Part<List<DepositFacts>> deposits,
    String engine,
    long seed) {

  static final TypeReference<Methodology> METHODOLOGY = new TypeReference<>() {};
  static final TypeReference<SourcedDeck> PRICES = new TypeReference<>() {};
  static final TypeReference<List<DepositFacts>> DEPOSITS = new TypeReference<>() {};

  public static Part<Methodology> methodology(Methodology methodology) {
    return Part.of(methodology, METHODOLOGY);
  }

  public static Part<SourcedDeck> prices(SourcedDeck deck) {
    return Part.of(deck, PRICES);
  }

  public static Part<List<DepositFacts>> deposits(List<DepositFacts> deposits) {
    return Part.of(
        deposits.stream().sorted(Comparator.comparing(DepositFacts::id)).toList(), DEPOSITS);
  }

  /** As the running code ranks them. */
  public static RankingInputs now(
      Part<Methodology> methodology, Part<SourcedDeck> prices, Part<List<DepositFacts>> deposits) {
    return new RankingInputs(methodology, prices, deposits, Engine.VERSION, Engine.SEED);
  }

  /** All of it as canonical JSON: its parts are canonical, and its members stand in order. */
  public String text() {
    return "{\"deposits\":%s,\"engine\":%s,\"methodology\":%s,\"prices\":%s,\"seed\":%d}"
        .formatted(
            deposits.text(), CanonicalJson.of(engine), methodology.text(), prices.text(), seed);
  }

  /** The SHA-256 of the text, by which anyone can check that nothing was changed. */
  public String identity() {
    return Sha256.of(text());
  }

  /** The names under which the parts are kept. */
  public Recipe recipe() {
    return new Recipe(
        identity(), engine, seed, methodology.sha256(), prices.sha256(), deposits.sha256());
  }
}
