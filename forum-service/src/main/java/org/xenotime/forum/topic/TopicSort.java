package org.xenotime.forum.topic;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.forum.http.Problem;

/** The orders in which topics are listed; the id decides between equals. */
enum TopicSort {
  LATEST("-lastPostedAt", "lastPostedAt", true),
  QUIETEST("lastPostedAt", "lastPostedAt", false),
  NEWEST("-createdAt", "createdAt", true),
  OLDEST("createdAt", "createdAt", false);

  private final String key;
  private final String field;
  private final boolean descending;

  TopicSort(String key, String field, boolean descending) {
    this.key = key;
    this.field = field;
    this.descending = descending;
  }

  static TopicSort parse(String text) {
    if (text == null) {
      return LATEST;
    }
    return Stream.of(values())
        .filter(sort -> sort.key.equals(text))
        .findFirst()
        .orElseThrow(() -> Problem.invalidParameter("sort", "must be one of " + keys()));
  }

  String key() {
    return key;
  }

  String field() {
    return field;
  }

  String beyond() {
    return "(t.%s, t.id) %s (:at, :id)".formatted(field, descending ? "<" : ">");
  }

  String order() {
    var way = descending ? "desc" : "asc";
    return "t.%s %s, t.id %s".formatted(field, way, way);
  }

  private static String keys() {
    return Stream.of(values()).map(TopicSort::key).collect(Collectors.joining(", "));
  }
}
