package org.xenotime.forum.topic;

import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TopicModeration", description = "What a moderator changes; what is left out stays")
record Moderation(
    @Schema(description = "True: no replies are taken") Boolean locked,
    @Schema(description = "True: to be shown first") Boolean pinned) {

  @AssertTrue(message = "must hold locked, pinned, or both")
  @Schema(hidden = true)
  boolean isChange() {
    return locked != null || pinned != null;
  }
}
