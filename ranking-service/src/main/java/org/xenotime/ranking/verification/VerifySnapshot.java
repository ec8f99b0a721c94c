package org.xenotime.ranking.verification;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xenotime.ranking.identity.CanonicalJson;
import org.xenotime.ranking.kept.KeptInputs;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.odds.Odds;
import org.xenotime.ranking.odds.OddsModel;
import org.xenotime.ranking.snapshot.Competition;
import org.xenotime.ranking.snapshot.ContentHash;
import org.xenotime.ranking.snapshot.Outcome;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.Snapshots;
import org.xenotime.ranking.snapshot.StoredRows;

/** Makes a published ranking again from its kept inputs, and compares every column of every row. */
@ApplicationScoped
class VerifySnapshot {

  private final KeptInputs kept;
  private final Snapshots snapshots;
  private final StoredRows rows;

  VerifySnapshot(KeptInputs kept, Snapshots snapshots, StoredRows rows) {
    this.kept = kept;
    this.snapshots = snapshots;
    this.rows = rows;
  }

  private record Head(
      int version,
      String priceEdition,
      int priceYear,
      int rankedCount,
      int unrankedCount,
      String contentHash,
      OddsModel uncertainty) {}

  /** Every difference; none where the snapshot is what its inputs make. */
  List<Difference> differences(Published snapshot) {
    var altered = alteredParts(snapshot);
    // Inputs that are not those that were ranked prove nothing about the rows.
    return altered.isEmpty() ? recompute(snapshot) : altered;
  }

  private List<Difference> alteredParts(Published snapshot) {
    var recipe = snapshot.recipe();
    var names =
        Map.of(
            "deposits", recipe.deposits(),
            "methodology", recipe.methodology(),
            "prices", recipe.prices());
    var altered = new ArrayList<Difference>();
    names.forEach(
        (part, sha256) ->
            altered.addAll(
                Difference.ofText("/inputs/" + part, sha256, kept.sha256OfStored(sha256))));
    return altered;
  }

  private List<Difference> recompute(Published snapshot) {
    var inputs = kept.readStored(snapshot.recipe());
    var odds = Odds.of(Competition.field(inputs), inputs.seed());
    var outcome = Outcome.of(inputs).with(odds);
    var ranksBefore =
        snapshots.before(snapshot.methodology(), snapshot.number(), 1).stream()
            .findFirst()
            .map(rows::ranks)
            .orElse(Map.of());
    var differences =
        new ArrayList<>(
            Difference.ofText(
                "/snapshot/identity", snapshot.recipe().identity(), inputs.identity()));
    differences.addAll(
        Difference.between("/snapshot", head(snapshot), head(inputs, outcome, odds.model())));
    differences.addAll(
        Difference.between("", rows.all(snapshot), outcome.since(ranksBefore).rows()));
    return differences;
  }

  private static JsonNode head(Published snapshot) {
    return CanonicalJson.tree(
        new Head(
            snapshot.version(),
            snapshot.priceEdition(),
            snapshot.priceYear(),
            snapshot.rankedCount(),
            snapshot.unrankedCount(),
            snapshot.contentHash(),
            snapshot.uncertainty()));
  }

  private static JsonNode head(RankingInputs inputs, Outcome outcome, OddsModel uncertainty) {
    var deck = inputs.prices().value().prices();
    return CanonicalJson.tree(
        new Head(
            inputs.methodology().value().version(),
            deck.edition(),
            deck.year(),
            outcome.ranked().size(),
            outcome.unranked().size(),
            ContentHash.of(inputs, outcome),
            uncertainty));
  }
}
