package org.xenotime.ranking.snapshot;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.xenotime.ranking.input.Inputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.methodology.Methodology;

/** Ranks the current inputs by every methodology, and publishes what differs from before. */
@ApplicationScoped
public class PublishSnapshots {

  private final Inputs inputs;
  private final Methodologies methodologies;
  private final Snapshots snapshots;
  private final ContentHash contentHash;
  private final StoreOutcome store;

  PublishSnapshots(
      Inputs inputs,
      Methodologies methodologies,
      Snapshots snapshots,
      ContentHash contentHash,
      StoreOutcome store) {
    this.inputs = inputs;
    this.methodologies = methodologies;
    this.snapshots = snapshots;
    this.contentHash = contentHash;
    this.store = store;
  }

  /**
   * Publishes where the outcome is new. Without deposits or without any prices there is nothing
   * that a methodology could be applied to.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void ofRevision(long dataRevision) {
    var deck = inputs.newestDeck();
    var deposits = inputs.deposits();
    if (deck.isEmpty() || deposits.isEmpty()) {
      Log.infof("Nothing to rank yet at data revision %d", dataRevision);
      return;
    }
    for (var methodology : methodologies.current()) {
      publish(methodology, dataRevision, deck.get(), deposits);
    }
  }

  private void publish(
      Methodology methodology, long dataRevision, SourcedDeck deck, List<DepositFacts> deposits) {
    var profiles = deposits.stream().map(facts -> Profile.of(facts, methodology, deck)).toList();
    var outcome = Outcome.of(methodology, profiles);
    var hash = contentHash.of(methodology, deck.prices(), outcome);
    var before = snapshots.newest(methodology.id());
    if (before.map(Published::contentHash).equals(Optional.of(hash))) {
      return;
    }
    var number = before.map(Published::number).orElse(0) + 1;
    var snapshot = Snapshot.of(methodology, number, dataRevision, deck.prices(), hash, outcome);
    snapshots.persistAndFlush(snapshot);
    store.store(snapshot.published(), before, outcome);
    Log.infof(
        "Ranking %s, snapshot %d of data revision %d: %d ranked, %d unranked",
        methodology.id(), number, dataRevision, outcome.ranked().size(), outcome.unranked().size());
  }
}
