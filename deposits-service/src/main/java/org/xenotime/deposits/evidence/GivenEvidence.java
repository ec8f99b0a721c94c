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
import org.xenotime.deposits.evidence.NewEvidence.Passage;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.source.GivenSource;

/**
 * Evidence as it is written with the thing that it is about.
 *
 * @param id of evidence that stands; null for new evidence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "EvidenceGiven",
    description = "What a source says for or against it, where in the source, and how good it is")
public record GivenEvidence(
    @Schema(description = "Of evidence that stands, to keep or change it; absent for new evidence")
        String id,
    @NotNull(message = "is required: who says so?") @Valid GivenSource source,
    @Schema(description = "supports (by default) or refutes")
        @Pattern(regexp = "supports|refutes", message = "must be one of supports, refutes")
        String stance,
    @Schema(description = "Where in the source: page, paragraph, table", examples = "p. 12")
        @Size(min = 1, max = 300)
        String locator,
    @Schema(description = "In the words of the source") @Size(min = 1, max = 300) String quotation,
    @Schema(description = "Address of a copy that does not change")
        @Size(max = 2_000)
        @Pattern(regexp = "https?://[^\\s]+", message = "must be an http or https address")
        String archivedUrl,
    @Schema(description = "Year, month or day of publication (ISO 8601)", examples = "2024-10-21")
        @Pattern(
            regexp = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
            message = "must be a year, a month or a day, as 2024-10-21")
        String publishedOn,
    @Schema(description = "Day on which it was read") LocalDate retrievedOn,
    @Schema(description = "BCP 47", examples = "en")
        @Pattern(
            regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
            message = "must be a language of BCP 47, as en or zh-Hans")
        String language,
    @Schema(description = "F6, not judged, by default") @Valid GradeGiven grade,
    @Schema(
            description =
                "Cluster of sources that repeat one report and count once; by default the source")
        @Size(min = 1, max = 300)
        String independence,
    @Schema(description = "What else there is to say of it") @Size(min = 1, max = 4_000)
        String note) {

  public GivenEvidence {
    stance = stance == null ? Stance.SUPPORTS.id() : stance;
    grade = grade == null ? GradeGiven.from(Grade.NOT_JUDGED) : grade;
  }

  /** Both halves of the Admiralty scale. */
  @Schema(description = "Admiralty scale: the source and what it says, judged apart")
  public record GradeGiven(
      @Schema(description = "Reliability of the source, A best to E; F cannot be judged")
          @NotNull(message = "is required")
          @Pattern(regexp = "[A-F]", message = "must be one of A, B, C, D, E, F")
          String source,
      @Schema(description = "Credibility of the information, 1 best to 5; 6 cannot be judged")
          @NotNull(message = "is required")
          @Min(1)
          @Max(6)
          Integer information) {

    static GradeGiven from(Grade grade) {
      return new GradeGiven(String.valueOf(grade.source()), grade.information());
    }

    Grade grade() {
      return new Grade(source.charAt(0), information);
    }
  }

  boolean supports() {
    return stance.equals(Stance.SUPPORTS.id());
  }

  static GivenEvidence from(EvidenceRow row) {
    var text = row.text();
    return new GivenEvidence(
        row.evidence().id(),
        GivenSource.known(row.source().id()),
        row.evidence().stance().id(),
        text.locator(),
        text.quotation(),
        text.archivedUrl(),
        text.publishedOn(),
        text.retrievedOn() == null ? null : LocalDate.parse(text.retrievedOn()),
        text.language(),
        GradeGiven.from(row.evidence().grade()),
        row.evidence().independence(),
        text.note());
  }

  NewEvidence asNew(long sourceId) {
    return new NewEvidence(
        sourceId,
        Stance.of(stance).orElseThrow(),
        new Passage(locator, quotation, archivedUrl, retrievedOn, language, note),
        publishedOn == null ? null : PartialDate.parse(publishedOn),
        grade.grade(),
        independence);
  }
}
