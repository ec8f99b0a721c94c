package org.xenotime.deposits.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A source as it is written: a citation, an address, or both")
public record SourceDraft(
    @Schema(description = "Author, year, title, place; the address stands for it where absent")
        @NotNull(message = "is required where there is no url")
        @Size(min = 1, max = 2_000)
        String citation,
    @Schema(description = "Who published it") @Size(min = 1, max = 300) String publisher,
    @Schema(description = "http or https")
        @Size(max = 2_000)
        @Pattern(regexp = "https?://[^\\s]+", message = "must be an http or https address")
        String url,
    @Schema(
            description =
                "Of publication (ISO 8601): year, month or day, as exactly as it is known",
            examples = "2024-10-21")
        @Pattern(
            regexp = "(1[6-9]|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
            message = "must be a year, a month or a day, as 2024-10-21")
        String date,
    @Schema(
            description =
                "dataset, report, article, filing, news, interview or web; web where only an"
                    + " address is given")
        @NotNull(message = "is required where there is no url")
        SourceKind kind,
    @Schema(
            description =
                "Reliability on the Admiralty scale, A (reliable) to E (unreliable); F, not yet"
                    + " judged, by default")
        @Pattern(regexp = "[A-F]", message = "must be one of A, B, C, D, E, F")
        String grade) {

  private static final String NOT_JUDGED = "F";

  public SourceDraft {
    grade = grade == null ? NOT_JUDGED : grade;
    citation = citation == null ? url : citation.strip();
    kind = kind == null && url != null ? SourceKind.WEB : kind;
  }

  static SourceDraft from(Source source) {
    return new SourceDraft(
        source.citation,
        source.publisher,
        source.url,
        source.date,
        SourceKind.of(source.kind).orElseThrow(),
        source.grade.toString());
  }

  /** What makes two mentions one source. */
  NewSource asNew() {
    return new NewSource(
        url == null ? citation : url, citation, publisher, url, date, kind, grade.charAt(0));
  }
}
