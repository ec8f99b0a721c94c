package org.xenotime.ranking.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xenotime.ranking.snapshot.PublishSnapshots;

/** Ranks the current inputs, none of which can change meanwhile. */
@ApplicationScoped
class Rank {

  private final FeedPositions positions;
  private final PublishSnapshots publish;

  Rank(FeedPositions positions, PublishSnapshots publish) {
    this.positions = positions;
    this.publish = publish;
  }

  @Transactional
  void afresh(String replica) {
    publish.ofRevision(positions.lockedBy(replica).revision());
  }
}
