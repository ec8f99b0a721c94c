package org.xenotime.forum.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.xenotime.forum.markdown.Rendered;
import org.xenotime.forum.member.Writer;
import org.xenotime.forum.post.WritePost.Place;

@Entity
class Post {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  UUID topic;
  int number;
  Integer replyTo;
  long author;
  String markdown;
  String html;
  int renderVersion;
  Instant createdAt;
  Instant editedAt;
  long revision;

  static Post at(Place place, Writer writer, Rendered text, Instant at) {
    var post = new Post();
    post.topic = place.topic();
    post.number = place.number();
    post.replyTo = place.replyTo();
    post.author = writer.id();
    post.markdown = text.markdown();
    post.html = text.html();
    post.renderVersion = text.version();
    post.createdAt = at;
    post.revision = 1;
    return post;
  }
}
