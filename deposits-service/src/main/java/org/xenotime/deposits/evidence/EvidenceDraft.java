package org.xenotime.deposits.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.source.GivenSource;

/** Evidence as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvidenceDraft", description = "Evidence as it is written")
record EvidenceDraft(
    @Schema(description = "Id of the claim; where the address names it, it is taken from there")
        @Size(max = 200)
        String claim,
    @NotNull(message = "is required: who says so?") @Valid GivenSource source,
    @Schema(description = "supports (by default) or refutes")
        @Pattern(regexp = "supports|refutes", message = "must be one of supports, refutes")
        String stance,
    @Schema(description = "Where in the source: page, paragraph, table") @Size(min = 1, max = 200)
        String locator,
    @Schema(description = "In the words of the source")
        @Size(min = 1, max = 300, message = "may have 300 characters at most, and one at least")
        String quotation,
    @Schema(description = "Address of a copy that does not change")
        @Size(max = 2_000)
        @Pattern(regexp = "https?://[^\\s]+", message = "must be an http or https address")
        String archivedUrl,
    @Schema(description = "ISO 8601 day, month or year", examples = "2024-10-21")
        @Pattern(
            regexp = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
            message = "must be a year, a month or a day, as 2024-10-21")
        String publishedOn,
    @Schema(description = "Day on which it was read") LocalDate retrievedOn,
    @Schema(description = "BCP 47", examples = "en")
        @Pattern(
            regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
            message = "must be a language tag of BCP 47, as en or zh-Hans")
        String language,
    @Valid GradeDraft grade,
    @Schema(
            description =
                "Cluster of sources that repeat one report; by itself the source, and wikipedia"
                    + " for its copies")
        @Size(min = 1, max = 200)
        String independence,
    @Size(min = 1, max = 2_000) String note) {

  EvidenceDraft {
    stance = stance == null ? Stance.SUPPORTS.id() : stance;
    grade = grade == null ? new GradeDraft(null, null) : grade;
  }

  /** The two halves of a grade; what is not given is not judged. */
  @Schema(name = "GradeDraft", description = "Admiralty scale; what is not given is not judged")
  public record GradeDraft(
      @Schema(description = "Reliability of the source, A best to E; F not judged")
          @Pattern(regexp = "[A-F]", message = "must be one of A, B, C, D, E, F")
          String source,
      @Schema(description = "Credibility of the information, 1 best to 5; 6 not judged")
          @Min(value = 1, message = "must be from 1 to 6")
          @Max(value = 6, message = "must be from 1 to 6")
          Integer information) {

    public GradeDraft {
      source = source == null ? "F" : source;
      information = information == null ? 6 : information;
    }
  }

  /** As it stands. */
  static EvidenceDraft from(String claim, EvidenceRow row) {
    var evidence = row.evidence();
    var text = row.text();
    return new EvidenceDraft(
        claim,
        GivenSource.known(row.source().id()),
        evidence.stance().id(),
        text.locator(),
        text.quotation(),
        text.archivedUrl(),
        text.publishedOn(),
        text.retrievedOn() == null ? null : LocalDate.parse(text.retrievedOn()),
        text.language(),
        new GradeDraft(String.valueOf(evidence.grade().source()), evidence.grade().information()),
        evidence.independence(),
        text.note());
  }

  /** To be recorded, when {@link CheckEvidence} found nothing wrong with it. */
  NewEvidence asNew(long sourceId, String cluster) {
    return new NewEvidence(
        sourceId,
        Stance.of(stance).orElseThrow(),
        new NewEvidence.Passage(locator, quotation, archivedUrl, retrievedOn, language, note),
        publishedOn == null ? null : PartialDate.parse(publishedOn),
        new Grade(grade.source().charAt(0), grade.information()),
        cluster);
  }
}
