package org.xenotime.ranking.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** The one position, and the lease that says which replica may move it. */
@ApplicationScoped
class FeedPositions implements PanacheRepositoryBase<FeedPosition, Boolean> {

  /** The clock of the database, since those of the replicas may differ. */
  private static final String HOLD =
      """
      update feed_position
         set holder = :replica, held_until = now() + :seconds * interval '1 second'
       where holder is null or holder = :replica or held_until < now()
      """;

  private static final String RELEASE =
      "update feed_position set holder = null, held_until = null where holder = :replica";

  /** The lease is held, and this is where to read on. */
  record Held(Optional<String> cursor) {}

  /** Takes or renews the lease; empty where another replica has it. */
  @Transactional
  Optional<Held> hold(String replica, Duration lease) {
    var held =
        getEntityManager()
            .createNativeQuery(HOLD)
            .setParameter("replica", replica)
            .setParameter("seconds", lease.toSeconds())
            .executeUpdate();
    return held == 0
        ? Optional.empty()
        : Optional.of(new Held(Optional.ofNullable(findById(true).cursor())));
  }

  @Transactional
  void release(String replica) {
    getEntityManager().createNativeQuery(RELEASE).setParameter("replica", replica).executeUpdate();
  }

  /** The position, locked until the end of the transaction, for the replica that holds it. */
  FeedPosition lockedBy(String replica) {
    var position = findById(true, LockModeType.PESSIMISTIC_WRITE);
    if (!position.isHeldBy(replica)) {
      throw new IllegalStateException("The lease on the feed has gone to another replica");
    }
    return position;
  }
}
