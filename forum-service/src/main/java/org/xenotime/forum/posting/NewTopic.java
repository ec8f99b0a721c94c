package org.xenotime.forum.posting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.forum.markdown.Written;
import org.xenotime.forum.topic.Subject;

@Schema(name = "NewTopic", description = "A topic and its first post")
record NewTopic(
    @Schema(description = "Id of a category", examples = "control") @NotNull String category,
    @Schema(
            description = "1 to 200 characters after trimming, no control or direction characters",
            examples = "Who runs Pang War since October?")
        @NotNull
        @Written(line = 200)
        String title,
    @Schema(
            description = "The first post, at most 65,536 bytes in UTF-8",
            examples = "The *sources* disagree about the day.")
        @NotNull
        @Written
        String markdown,
    @Schema(
            description = "What it is about: deposit:<slug> or actor:<slug>",
            examples = "deposit:pang-war")
        @Pattern(regexp = Subject.FORM, message = Subject.FORM_IN_WORDS)
        @Size(max = Subject.LONGEST, message = "must have at most {max} characters")
        String subject,
    @Schema(description = "Up to five, each lower-case letters, digits and dashes, at most 30")
        @Size(max = 5, message = "must be at most {max}")
        List<
                @Pattern(
                    regexp =
                        "(?=.{1,30}$)[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+)*",
                    message = "must be lower-case letters and digits with dashes, at most 30")
                String>
            tags) {

  NewTopic {
    tags = tags == null ? List.of() : tags.stream().distinct().toList();
  }
}
