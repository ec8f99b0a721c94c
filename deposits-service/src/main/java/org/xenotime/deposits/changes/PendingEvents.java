package org.xenotime.deposits.changes;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The events of one transaction, each type and subject once, in the order of their first mention.
 */
final class PendingEvents {

  /** What an event is about. */
  record Key(String type, String subject) {}

  private final SequencedMap<Key, Supplier<?>> events = new LinkedHashMap<>();

  void add(String type, String subject, Supplier<?> data) {
    events.put(new Key(type, subject), data);
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  SequencedMap<Key, String> render(Function<Object, String> json) {
    var rendered = new LinkedHashMap<Key, String>();
    events.forEach((key, data) -> rendered.put(key, json.apply(data.get())));
    return rendered;
  }
}
