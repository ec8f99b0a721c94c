package org.xenotime.forum.post;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.forum.member.Author;

@Schema(
    name = "Post",
    description = "One contribution to a topic",
    requiredProperties = {
      "id",
      "topic",
      "number",
      "author",
      "markdown",
      "html",
      "createdAt",
      "reactions",
      "revision"
    })
public record PostView(
    @Schema(description = "Opaque; finds the post") UUID id,
    @Schema(description = "Id of the topic") UUID topic,
    @Schema(description = "Place in the topic, from 1, without a gap; never changes") int number,
    @Schema(description = "Number of the post that it answers; absent where it answers none")
        Integer replyTo,
    @Schema(description = "Who wrote it") Author author,
    @Schema(description = "As it was written") String markdown,
    @Schema(description = "Safe HTML, made from the Markdown when it was written") String html,
    @Schema(description = "When it was written, UTC") Instant createdAt,
    @Schema(description = "When it was last edited, UTC; absent where it never was")
        Instant editedAt,
    @Schema(description = "How many members reacted, by kind of reaction")
        Map<String, Integer> reactions,
    @Schema(description = "Rises with every change") long revision) {

  static PostView from(Post post, Author author) {
    return new PostView(
        post.id,
        post.topic,
        post.number,
        post.replyTo,
        author,
        post.markdown,
        post.html,
        post.createdAt,
        post.editedAt,
        Map.of(),
        post.revision);
  }
}
