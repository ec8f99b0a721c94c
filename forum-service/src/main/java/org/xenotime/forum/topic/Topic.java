package org.xenotime.forum.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
class Topic {

  /** Sorts by time, so that new rows stand together in the index. */
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String title;
  String slug;
  String category;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> tags;

  String subject;
  long author;
  Instant createdAt;
  Instant lastPostedAt;
  int postCount;
  boolean locked;
  boolean pinned;
  long revision;

  /** A topic with its first post to come. */
  static Topic open(Opening opening) {
    var topic = new Topic();
    topic.title = opening.title();
    topic.slug = Slug.of(opening.title());
    topic.category = opening.category();
    topic.tags = opening.tags();
    topic.subject = opening.subject().map(Subject::text).orElse(null);
    topic.author = opening.writer().id();
    topic.createdAt = opening.at();
    topic.lastPostedAt = opening.at();
    topic.postCount = 1;
    topic.revision = 1;
    return topic;
  }

  void moderate(Moderation moderation) {
    locked = moderation.locked() == null ? locked : moderation.locked();
    pinned = moderation.pinned() == null ? pinned : moderation.pinned();
    revision++;
  }
}
