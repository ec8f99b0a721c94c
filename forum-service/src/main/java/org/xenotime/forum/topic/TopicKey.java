package org.xenotime.forum.topic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xenotime.forum.http.Cursor;

/** A topic's place in a list, and its version: what the indexes know of it. */
record TopicKey(UUID id, Instant at, long revision, long names) {

  Cursor cursor(TopicSort sort) {
    return Cursor.of(sort.key(), at, id);
  }

  /** Changes whenever a page with these topics would look otherwise. */
  static String version(List<TopicKey> keys) {
    return keys.stream()
        .map(key -> key.id + "-" + key.revision + "-" + key.names)
        .collect(Collectors.joining(" "));
  }
}
