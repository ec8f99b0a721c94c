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
 * Evidence as it is written: by itself, or with the claim or the relation that it is about.
 *
 * @param id of evidence that stands, where it is written with its claim or relation; null for new
 *     evidence, and where it is written by itself
 * @param claim that it is about, where it is written by itself; null where it is written with that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "EvidenceDraft",
    description =
        "What a source says for or against a claim or a relation, where in the source, and how"
            + " good it is")
public record EvidenceDraft(
    @Schema(
            description =
                "Inside a claim or a relation: of evidence that stands, to keep or change it;"
                    + " absent for new evidence. By itself it is known by its address")
        @Size(max = 200)
        String id,
    @Schema(
            description =
                "Id of the claim. Where the address names it, or it stands inside the claim, it is"
                    + " taken from there",
            examples = "c009")
        @Size(max = 200)
        String claim,
    @Schema(description = "Who says so: the id of a source, or a source described")
        @NotNull(message = "is required: who says so?")
        @Valid
        GivenSource source,
    @Schema(description = "supports (by default) or refutes")
        @Pattern(regexp = "supports|refutes", message = "must be one of supports, refutes")
        String stance,
    @Schema(description = "Where in the source: page, paragraph, table", examples = "p. 12")
        @Size(min = 1, max = 500)
        String locator,
    @Schema(description = "In the words of the source")
        @Size(min = 1, max = 300, message = "may have 300 characters at most, and one at least")
        String quotation,
    @Schema(description = "Address of a copy that does not change")
        @Size(max = 2_000)
        @Pattern(regexp = "https?://[^\\s]+", message = "must be an http or https address")
        String archivedUrl,
    @Schema(description = "Year, month or day of publication (ISO 8601)", examples = "2024-10-21")
        @Pattern(
            regexp = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
            message = "must be a year, a month or a day, as 2024-10-21")
        String publishedOn,
    @Schema(description = "Day on which it was read (ISO 8601)") LocalDate retrievedOn,
    @Schema(description = "BCP 47", examples = "en")
        @Pattern(
            regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
            message = "must be a language tag of BCP 47, as en or zh-Hans")
        String language,
    @Schema(description = "F6, not judged, by default") @Valid GradeDraft grade,
    @Schema(
            description =
                "Cluster of sources that repeat one report and count once; by itself the source,"
                    + " and wikipedia for its copies")
        @Size(min = 1, max = 300)
        String independence,
    @Schema(description = "What else there is to say of it") @Size(min = 1, max = 4_000)
        String note) {

  public EvidenceDraft {
    stance = stance == null ? Stance.SUPPORTS.id() : stance;
    grade = grade == null ? new GradeDraft(null, null) : grade;
  }

  /** The two halves of a grade; what is not given is not judged. */
  @Schema(
      name = "GradeDraft",
      description =
          "Admiralty scale: the source and what it says, judged apart; what is not given is not"
              + " judged")
  public record GradeDraft(
      @Schema(description = "Reliability of the source, A best to E; F (by default) not judged")
          @Pattern(regexp = "[A-F]", message = "must be one of A, B, C, D, E, F")
          String source,
      @Schema(
              description =
                  "Credibility of the information, 1 best to 5; 6 (by default) not judged")
          @Min(value = 1, message = "must be from 1 to 6")
          @Max(value = 6, message = "must be from 1 to 6")
          Integer information) {

    public GradeDraft {
      source = source == null ? "F" : source;
      information = information == null ? 6 : information;
    }
  }

  /** As it stands by itself. */
  static EvidenceDraft from(String claim, EvidenceRow row) {
    return from(null, claim, row);
  }

  /** As it stands inside what it is about. */
  static EvidenceDraft from(EvidenceRow row) {
    return from(row.evidence().id(), null, row);
  }

  private static EvidenceDraft from(String id, String claim, EvidenceRow row) {
    var evidence = row.evidence();
    var text = row.text();
    return new EvidenceDraft(
        id,
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

  boolean supports() {
    return stance.equals(Stance.SUPPORTS.id());
  }

  /** To be recorded, when {@link CheckEvidence} found nothing wrong with it. */
  NewEvidence asNew(long sourceId) {
    return asNew(sourceId, independence);
  }

  /**
   * The same in another cluster.
   *
   * @param cluster null for the source by itself
   */
  NewEvidence asNew(long sourceId, String cluster) {
    return new NewEvidence(
        sourceId,
        Stance.of(stance).orElseThrow(),
        new Passage(locator, quotation, archivedUrl, retrievedOn, language, note),
        publishedOn == null ? null : PartialDate.parse(publishedOn),
        new Grade(grade.source().charAt(0), grade.information()),
        cluster);
  }
}
