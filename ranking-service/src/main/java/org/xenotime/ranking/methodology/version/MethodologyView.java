package org.xenotime.ranking.methodology.version;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.methodology.Methodology;

@Schema(
    name = "MethodologyDocument",
    description = "A version of a methodology: its document, and what the service says of it",
    allOf = {Methodology.class},
    requiredProperties = {"state", "revision", "author", "createdAt", "updatedAt"})
record MethodologyView(
    @JsonUnwrapped @Schema(hidden = true) Methodology methodology,
    @Schema(
            description = "A draft may be changed, what is published never",
            enumeration = {"draft", "published"})
        String state,
    @Schema(description = "How many times it was written", examples = "1") int revision,
    @Schema(description = "Handle of who wrote the draft; the service itself is xenotime")
        String author,
    @Schema(description = "When the draft was begun") Instant createdAt,
    @Schema(description = "When it was written last") Instant updatedAt,
    @Schema(description = "When it was published") Instant publishedAt,
    @Schema(description = "Handle of the editor who published it") String publishedBy,
    @Schema(description = "The reason that was given") String publishedBecause) {

  static MethodologyView of(Methodology methodology, VersionInfo info) {
    return new MethodologyView(
        methodology,
        info.state(),
        info.revision(),
        info.author(),
        info.createdAt(),
        info.updatedAt(),
        info.publishedAt(),
        info.publishedBy(),
        info.publishedBecause());
  }
}
