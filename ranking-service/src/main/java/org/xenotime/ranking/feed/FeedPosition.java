package org.xenotime.ranking.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the feed was read. Moves in the transaction that stores what was read. */
@Entity
@Table(name = "feed_position")
class FeedPosition {

  @Id private boolean onlyRow;
  private String cursor;
  private long revision;
  private Long rebuiltTo;
  private boolean unfinished;
  private String holder;

  String cursor() {
    return cursor;
  }

  /** The revision that the current inputs are of. */
  long revision() {
    return revision;
  }

  boolean isHeldBy(String replica) {
    return replica.equals(holder);
  }

  /** Whether the inputs are being read anew, beside the current ones. */
  boolean isRebuilding() {
    return rebuiltTo != null;
  }

  /** Back to the beginning; the current inputs serve on until all is read again. */
  void startOver() {
    cursor = null;
    rebuiltTo = 0L;
    unfinished = false;
  }

  void moveBehind(FeedPage page) {
    if (!page.whole().isEmpty()) {
      reach(page.whole().getLast().revision());
      unfinished = false;
    }
    unfinished |= !page.rest().isEmpty();
    cursor = page.cursor();
  }

  /** Whether everything that there is was read again, and all of it is whole. */
  boolean isRebuiltBy(FeedPage page) {
    return isRebuilding() && page.isLast() && !unfinished && rebuiltTo > 0;
  }

  void rebuilt() {
    revision = rebuiltTo;
    rebuiltTo = null;
  }

  private void reach(long ended) {
    if (isRebuilding()) {
      rebuiltTo = ended;
    } else {
      // A page that is repeated may end earlier than what was reached.
      revision = Math.max(revision, ended);
    }
  }
}
