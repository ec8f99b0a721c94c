package org.xenotime.forum.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.xenotime.forum.markdown.Rendered;
import org.xenotime.forum.member.Writer;

/** Puts a post at the number that its topic gave it. */
@ApplicationScoped
public class WritePost {

  private final Posts posts;

  WritePost(Posts posts) {
    this.posts = posts;
  }

  /** Where a post is to stand; what it answers may be absent (null). */
  public record Place(UUID topic, int number, Integer replyTo) {}

  @Transactional(Transactional.TxType.MANDATORY)
  public PostView write(Place place, Writer writer, Rendered text, Instant at) {
    var post = Post.at(place, writer, text, at);
    posts.persistAndFlush(post);
    return PostView.from(post, writer.author());
  }
}
