package org.xenotime.deposits.changes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The events of one transaction, each type and subject once, in the order of their first mention.
 */
final class PendingEvents {

  /** What an event is about. */
  record Key(String type, String subject) {}

  private final SequencedMap<Key, Supplier<?>> events = new LinkedHashMap<>();
  private final List<Many> streams = new ArrayList<>();

  /** Events of one type that are made while they are stored. */
  record Many(String type, Supplier<Stream<Change>> changes) {}

  void add(String type, String subject, Supplier<?> data) {
    events.put(new Key(type, subject), data);
  }

  void add(Many many) {
    streams.add(many);
  }

  List<Many> streams() {
    return streams;
  }

  Publishing publishing() {
    return new Publishing(
        events.keySet().stream().collect(groupingBy(Key::type, mapping(Key::subject, toSet()))),
        streams.stream().map(Many::type).collect(toSet()));
  }

  boolean isEmpty() {
    return events.isEmpty() && streams.isEmpty();
  }

  SequencedMap<Key, String> render(Function<Object, String> json) {
    var rendered = new LinkedHashMap<Key, String>();
    events.forEach((key, data) -> rendered.put(key, json.apply(data.get())));
    return rendered;
  }
}
