package org.xenotime.ranking.methodology.version;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "MethodologyVersion",
    description = "A version of a methodology without its document",
    requiredProperties = {
      "id",
      "version",
      "state",
      "revision",
      "author",
      "createdAt",
      "updatedAt",
      "self"
    })
record VersionInfo(
    @Schema(description = "Of the methodology", examples = "heavy") String id,
    @Schema(description = "Counts up within a methodology", examples = "2") int version,
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
    @Schema(description = "The reason that was given") String publishedBecause,
    @Schema(description = "Path of the version") String self) {

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "version",
          "state",
          "revision",
          "author",
          "createdAt",
          "updatedAt",
          "publishedAt",
          "publishedBy",
          "publishedBecause");

  List<Object> csvRow() {
    return Arrays.asList(
        id,
        version,
        state,
        revision,
        author,
        createdAt,
        updatedAt,
        publishedAt,
        publishedBy,
        publishedBecause);
  }
}
