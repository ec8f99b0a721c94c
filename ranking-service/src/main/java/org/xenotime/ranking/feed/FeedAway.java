package org.xenotime.ranking.feed;

import java.io.Serial;

/** deposits-service does not answer, or not with a page. */
class FeedAway extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  FeedAway(String message) {
    super(message);
  }

  FeedAway(Throwable cause) {
    super(cause.toString(), cause);
  }
}
