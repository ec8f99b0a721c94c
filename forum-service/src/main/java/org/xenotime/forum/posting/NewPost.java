package org.xenotime.forum.posting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.forum.markdown.Written;

@Schema(name = "NewPost", description = "A reply")
record NewPost(
    @Schema(description = "At most 65,536 bytes in UTF-8", examples = "I read it **otherwise**.")
        @NotNull
        @Written
        String markdown,
    @Schema(description = "Number of the post in this topic that it answers", examples = "1")
        @Min(value = 1, message = "must be the number of an earlier post in this topic")
        Integer replyTo) {}
