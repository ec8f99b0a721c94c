package org.xenotime.forum.topic;

import java.util.Arrays;
import java.util.List;
import org.xenotime.forum.http.Csv;
import org.xenotime.forum.http.Page;

/** The columns of a list of topics. */
final class TopicCsv {

  private static final List<String> HEADER =
      List.of(
          "id",
          "title",
          "slug",
          "category",
          "tags",
          "subject",
          "author",
          "createdAt",
          "lastPostedAt",
          "postCount",
          "locked",
          "pinned",
          "revision");

  private TopicCsv() {}

  static Csv of(Page<TopicView> topics) {
    return Csv.of(HEADER, topics, TopicCsv::row);
  }

  private static List<Object> row(TopicView topic) {
    // Not List.of: the subject may be absent.
    return Arrays.asList(
        topic.id(),
        topic.title(),
        topic.slug(),
        topic.category(),
        String.join(" ", topic.tags()),
        topic.subject() == null ? null : topic.subject().text(),
        topic.author().handle(),
        topic.createdAt(),
        topic.lastPostedAt(),
        topic.postCount(),
        topic.locked(),
        topic.pinned(),
        topic.revision());
  }
}
