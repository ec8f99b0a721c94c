package org.xenotime.ranking.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A CloudEvent of the feed. Its revision is that of the transaction that it belongs to. */
record FeedEvent(
    String id, String type, String subject, long revision, Instant time, JsonNode data) {

  static final String DEPOSIT_CHANGED = "org.xenotime.deposit.changed";
  static final String DEPOSIT_REMOVED = "org.xenotime.deposit.removed";
  static final String DEPOSIT_CIRCUMSTANCES = "org.xenotime.deposit.circumstances";
  static final String PRICES_CHANGED = "org.xenotime.prices.changed";
  static final String REVISION_COMMITTED = "org.xenotime.revision.committed";

  /** Whether this ends its revision: all that belongs to it has been read. */
  boolean endsRevision() {
    return type.equals(REVISION_COMMITTED);
  }
}
