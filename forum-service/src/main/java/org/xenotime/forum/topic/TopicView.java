package org.xenotime.forum.topic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.forum.member.Author;

@Schema(
    name = "Topic",
    description = "A discussion; its posts are a list of their own",
    requiredProperties = {
      "id",
      "title",
      "slug",
      "category",
      "tags",
      "author",
      "createdAt",
      "lastPostedAt",
      "postCount",
      "locked",
      "pinned",
      "revision"
    })
public record TopicView(
    @Schema(description = "Opaque; finds the topic") UUID id,
    @Schema(description = "As written, 1 to 200 characters") String title,
    @Schema(description = "The title for use in addresses; not unique, never changes") String slug,
    @Schema(description = "Id of the category", examples = "control") String category,
    @Schema(description = "Up to five") List<String> tags,
    @Schema(description = "Deposit or actor that it is about; absent where there is none")
        Subject subject,
    @Schema(description = "Who opened it") Author author,
    @Schema(description = "When it was opened, UTC") Instant createdAt,
    @Schema(description = "When its newest post was written, UTC") Instant lastPostedAt,
    @Schema(description = "How many posts it has; also the number of the newest") int postCount,
    @Schema(description = "True: no replies are taken") boolean locked,
    @Schema(description = "True: moderators wish it to be shown first") boolean pinned,
    @Schema(description = "Rises with every change, a reply among them") long revision) {

  static TopicView from(Topic topic, Author author) {
    return new TopicView(
        topic.id,
        topic.title,
        topic.slug,
        topic.category,
        topic.tags,
        topic.subject == null ? null : Subject.parse(topic.subject).orElseThrow(),
        author,
        topic.createdAt,
        topic.lastPostedAt,
        topic.postCount,
        topic.locked,
        topic.pinned,
        topic.revision);
  }
}
