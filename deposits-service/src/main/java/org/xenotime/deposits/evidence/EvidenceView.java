package org.xenotime.deposits.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Evidence", description = "What a source says for or against what is recorded")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
    @Schema(description = "Stable; the same for all versions of it", examples = "e-9") String id,
    SourceView source,
    @Schema(description = "supports or refutes what it is evidence of", examples = "supports")
        String stance,
    @Schema(description = "Where in the source: page, paragraph, table", examples = "p. 12")
        String locator,
    @Schema(description = "In the words of the source, at most 300 characters") String quotation,
    @Schema(description = "Address of a copy that does not change") String archivedUrl,
    @Schema(
            description =
                "ISO 8601 day, month or year on which it was published; absent where it carries no"
                    + " date")
        String publishedOn,
    @Schema(description = "Day on which it was read") LocalDate retrievedOn,
    @Schema(description = "Language of what was read, BCP 47", examples = "en") String language,
    GradeView grade,
    @Schema(
            description =
                "Cluster of sources that repeat one report: they count once. By itself the source",
            examples = "wikipedia")
        String independence,
    @Schema(description = "What else there is to say of it") String note,
    @Schema(description = "1 for the first version") int version,
    @Schema(description = "When this version was recorded, UTC") Instant recordedAt,
    @Schema(description = "When a later version took its place, UTC; absent where it stands")
        Instant supersededAt) {

  @Schema(name = "EvidenceSource", description = "Who said it; more at /api/v1/sources/{id}")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SourceView(
      @Schema(description = "Id of the source") String id,
      @Schema(description = "How it is cited") String citation,
      @Schema(description = "Where it can be read; absent where it is not on the web")
          String url) {}

  public static EvidenceView from(EvidenceRow row) {
    var evidence = row.evidence();
    var text = row.text();
    return new EvidenceView(
        evidence.id(),
        new SourceView(row.source().id(), row.source().citation(), row.source().url()),
        evidence.stance().id(),
        text.locator(),
        text.quotation(),
        text.archivedUrl(),
        text.publishedOn(),
        text.retrievedOn() == null ? null : LocalDate.parse(text.retrievedOn()),
        text.language(),
        GradeView.from(evidence.grade()),
        evidence.independence(),
        text.note(),
        evidence.knowledge().version(),
        evidence.knowledge().recordedAt(),
        evidence.knowledge().supersededAt());
  }
}
