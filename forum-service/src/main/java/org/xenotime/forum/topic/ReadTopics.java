package org.xenotime.forum.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xenotime.forum.category.Shelves;
import org.xenotime.forum.http.Cursor;
import org.xenotime.forum.http.Limit;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.member.Authors;

/** Finds topics in two steps: which ones and in which version, then what they say. */
@ApplicationScoped
class ReadTopics {

  private final Topics topics;
  private final Authors authors;
  private final Shelves shelves;

  ReadTopics(Topics topics, Authors authors, Shelves shelves) {
    this.topics = topics;
    this.authors = authors;
    this.shelves = shelves;
  }

  List<TopicKey> find(TopicFilter filter, TopicSort sort, Cursor cursor, Limit limit) {
    var keys = topics.keys(filter, sort, cursor, limit);
    if (keys.isEmpty() && filter.category() != null) {
      refuseUnknown(filter.category());
    }
    return keys;
  }

  Map<UUID, TopicView> read(List<UUID> ids) {
    var found = topics.byIds(ids);
    var names = authors.of(found.values().stream().map(topic -> topic.author).toList());
    return found.values().stream()
        .map(topic -> TopicView.from(topic, names.get(topic.author)))
        .collect(Collectors.toMap(TopicView::id, Function.identity()));
  }

  private void refuseUnknown(String category) {
    var known = shelves.ids();
    if (!known.contains(category)) {
      throw Problem.invalidParameter("category", "must be one of " + String.join(", ", known));
    }
  }
}
