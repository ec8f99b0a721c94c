package org.xenotime.ranking.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.snapshot.PublishSnapshots;

/** Ranks the current inputs, none of which can change meanwhile. */
@ApplicationScoped
class Rank {

  private final FeedPositions positions;
  private final PublishSnapshots publish;
  private final Methodologies methodologies;

  /** By which versions was ranked last; empty before the first time. */
  private List<String> ranked = List.of();

  Rank(FeedPositions positions, PublishSnapshots publish, Methodologies methodologies) {
    this.positions = positions;
    this.publish = publish;
    this.methodologies = methodologies;
  }

  @Transactional
  void afresh(String replica) {
    var versions = versions();
    publish.ofRevision(positions.lockedBy(replica).revision());
    ranked = versions;
  }

  /** Whether a version was published since. */
  @Transactional
  boolean isByOtherMethods() {
    return !versions().equals(ranked);
  }

  private List<String> versions() {
    return methodologies.current().stream().map(m -> m.id() + " " + m.version()).toList();
  }
}
