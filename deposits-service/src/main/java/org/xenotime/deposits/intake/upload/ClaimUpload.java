package org.xenotime.deposits.intake.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file, as answers show it. */
@Schema(description = "What became of a file of claims, and what is wrong with its rows")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimUpload(
    @Schema(description = "Id of the upload", examples = "u-17") String id,
    @Schema(
            description =
                "stored: all of it is; checked: nothing is, as a dry run was asked for; refused:"
                    + " nothing is, as rows have problems",
            examples = "stored")
        String outcome,
    @Schema(description = "SHA-256 of the file as it came, hexadecimal") String sha256,
    @Schema(description = "Rows below the header that are not blank") int rows,
    @Schema(description = "Claims stored, or to be stored by a file that was checked alone")
        int claims,
    @Schema(description = "Pieces of evidence stored, or to be stored") int evidence,
    @Schema(description = "Sources that were not known before and are registered, or would be")
        int newSources,
    @Schema(description = "All problems, also those that this answer leaves out") int problemCount,
    @Schema(description = "The first 1,000 problems, in the order of the rows")
        List<RowProblem> problems,
    @Schema(
            description = "Path of all problems as CSV; absent where there are none",
            examples = "/api/v1/intake/claims/u-17/report")
        String report,
    @Schema(description = "Data revision that stored it; absent where nothing was stored")
        Long revision,
    @Schema(description = "Handle of who sent it") String recordedBy,
    @Schema(description = "When it was stored, checked or refused, UTC") Instant recordedAt) {

  static final String COLLECTION = "/api/v1/intake/claims";

  /** How many problems an answer shows. */
  static final int SHOWN = 1_000;

  static final String STORED = "stored";
  static final String CHECKED = "checked";
  static final String REFUSED = "refused";

  @Schema(name = "ClaimUploadProblem", description = "What is wrong with a row of a file of claims")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowProblem(
      @Schema(description = "Counts the rows below the header, from 1", examples = "12") int row,
      @Schema(description = "Line of the file on which the row begins, from 1", examples = "13")
          long line,
      @Schema(
              description = "Title of the column; absent where the whole row is meant",
              examples = "kind")
          String column,
      @Schema(description = "What is wrong with it") String message,
      @Schema(
              description = "Path of the claim that says the same already",
              examples = "/api/v1/control-claims/c009")
          String twin) {}

  String path() {
    return COLLECTION + "/" + id;
  }
}
