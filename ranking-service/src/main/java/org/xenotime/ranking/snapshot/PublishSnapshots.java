package org.xenotime.ranking.snapshot;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.xenotime.ranking.input.InputSet;
import org.xenotime.ranking.input.Inputs;
import org.xenotime.ranking.kept.KeptInputs;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.odds.Odds;

/** Ranks the current inputs by every methodology, and publishes what differs from before. */
@ApplicationScoped
public class PublishSnapshots {

  private final Inputs inputs;
  private final Methodologies methodologies;
  private final Snapshots snapshots;
  private final KeptInputs kept;
  private final StoreOutcome store;

  PublishSnapshots(
      Inputs inputs,
      Methodologies methodologies,
      Snapshots snapshots,
      KeptInputs kept,
      StoreOutcome store) {
    this.inputs = inputs;
    this.methodologies = methodologies;
    this.snapshots = snapshots;
    this.kept = kept;
    this.store = store;
  }

  /**
   * Publishes where the outcome is new. Without deposits or without any prices there is nothing
   * that a methodology could be applied to.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void ofRevision(long dataRevision) {
    var current = inputs.current();
    var deck = current.flatMap(InputSet::deck);
    var deposits = current.map(InputSet::deposits).orElse(List.of());
    if (deck.isEmpty() || deposits.isEmpty()) {
      Log.infof("Nothing to rank yet at data revision %d", dataRevision);
      return;
    }
    var prices = RankingInputs.prices(deck.get());
    var facts = RankingInputs.deposits(deposits);
    for (var methodology : methodologies.current()) {
      publish(
          RankingInputs.now(RankingInputs.methodology(methodology), prices, facts), dataRevision);
    }
  }

  private void publish(RankingInputs inputs, long dataRevision) {
    var odds = Odds.of(Competition.field(inputs), inputs.seed());
    var outcome = Outcome.of(inputs).with(odds);
    var hash = ContentHash.of(inputs, outcome);
    var methodology = inputs.methodology().value().id();
    var before = snapshots.newest(methodology);
    if (before.map(Published::contentHash).equals(Optional.of(hash))) {
      return;
    }
    var number = before.map(Published::number).orElse(0) + 1;
    var snapshot =
        Snapshot.of(inputs, kept.keep(inputs), number, dataRevision, hash, outcome, odds.model());
    snapshots.persistAndFlush(snapshot);
    store.store(snapshot.published(), before, outcome);
    Log.infof(
        "Ranking %s, snapshot %d of data revision %d: %d ranked, %d unranked",
        methodology, number, dataRevision, outcome.ranked().size(), outcome.unranked().size());
  }
}
