package org.xenotime.ranking.feed;

import java.util.List;

/** A page of the feed; {@code cursor} is the position after its last event. */
record FeedPage(List<FeedEvent> items, String next, String cursor) {

  boolean isLast() {
    return next == null;
  }

  /** The events up to the last that ends a revision: everything in them is whole. */
  List<FeedEvent> whole() {
    return items.subList(0, wholeLength());
  }

  /** The events of a revision whose end is on a later page. */
  List<FeedEvent> rest() {
    return items.subList(wholeLength(), items.size());
  }

  private int wholeLength() {
    int length = items.size();
    while (length > 0 && !items.get(length - 1).endsRevision()) {
      length--;
    }
    return length;
  }
}
