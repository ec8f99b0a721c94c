package org.xenotime.deposits.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Problem;

/** Reads the feed from a position on, and waits there for more. */
@ApplicationScoped
class ChangeFeed {

  private static final String ORDER = "changes";
  private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,18}");

  private final Outbox outbox;
  private final NewChanges newChanges;
  private final String feed;

  ChangeFeed(Outbox outbox, NewChanges newChanges) {
    this.outbox = outbox;
    this.newChanges = newChanges;
    this.feed = outbox.feed().toString();
  }

  /** Events after the position; where there are none, those that come within the time. */
  List<CloudEvent> read(long after, int limit, Duration wait) {
    var deadline = System.nanoTime() + wait.toNanos();
    var seen = newChanges.count();
    var events = outbox.after(after, limit);
    while (events.isEmpty() && awaitCommit(seen, deadline)) {
      seen = newChanges.count();
      events = outbox.after(after, limit);
    }
    return events;
  }

  /** The position that an opaque text stands for; null is the beginning. */
  long position(String opaque) {
    var cursor = Cursor.parse(opaque, ORDER, 2);
    if (cursor == null) {
      return 0;
    }
    var sequence = cursor.keys().getLast();
    if (!feed.equals(cursor.keys().getFirst())
        || sequence == null
        || !SEQUENCE.matcher(sequence).matches()) {
      throw Problem.INVALID_CURSOR.because(
          "The position is not one that this feed gave. Start again without it.");
    }
    return Long.parseLong(sequence);
  }

  String opaque(long position) {
    return Cursor.of(ORDER, feed, position).opaque();
  }

  /** False when the time is up; true also when it may only just have passed, to look once more. */
  private boolean awaitCommit(long seen, long deadline) {
    var left = deadline - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    try {
      newChanges.awaitAfter(seen, Duration.ofNanos(left));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
