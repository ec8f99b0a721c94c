package org.xenotime.deposits.intake.upload;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.editing.Authors;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Problem;

@Path(ClaimUpload.COLLECTION)
@RunOnVirtualThread
@Tag(name = "Intake", description = "What was imported, and what was odd about it")
class ClaimUploadResource {

  static final String CSV = "text/csv";

  private final UploadClaims upload;
  private final Authors authors;

  ClaimUploadResource(UploadClaims upload, Authors authors) {
    this.upload = upload;
    this.authors = authors;
  }

  @POST
  @Consumes(CSV)
  @RolesAllowed({Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "uploadClaims",
      summary = "Store many claims at once, from a CSV file",
      description =
          """
          UTF-8, with or without a byte order mark; commas between the cells (RFC 4180); a header \
          row with the titles of the columns in any order; at most 64 MB (67,108,864 bytes) and \
          100,000 rows. A row is a claim with a piece of evidence; rows with the same `id` are one \
          claim with several pieces. Columns, with what each means, which are required, and an \
          example: /api/v1/intake/claims/template (as JSON with `f=json`).

          All rows are checked, and all are stored or none: with `201` the whole file is stored, in \
          one data revision; with `422`, or `409` where all that is wrong is that claims are there \
          already, nothing is, and `problems` lists what is wrong by row, line and column, the first \
          1,000 of them; all are at `report`. Dates are EDTF. A source is found by its address, or \
          without one by its citation, and registered where it is new. Two claims of the same \
          subject, holder, kind and polarity, by the same source and with overlapping periods are \
          twins: the second is refused, and its problem names the first.

          Each claim becomes an event `org.xenotime.claim.recorded` of the feed of changes, each new \
          source an `org.xenotime.source.changed`; one `org.xenotime.revision.committed` follows \
          them. Analysts, editors and admins may upload.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = CSV,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      description = "A header row, and a row for each piece of evidence")))
  @APIResponse(
      responseCode = "200",
      description = "What a dry run found: nothing is stored",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimUpload.class)))
  @APIResponse(
      responseCode = "201",
      description = "All of it is stored; Location is the address of the upload",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimUpload.class)))
  @APIResponse(responseCode = "400", description = "A parameter is wrong, or the body broke off")
  @APIResponse(
      responseCode = "409",
      description =
          "Nothing is stored: claims, or the file, are there already. The problem has the members of"
              + " ClaimUpload",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = ClaimUpload.class)))
  @APIResponse(responseCode = "413", description = "The file is larger than 64 MB")
  @APIResponse(
      responseCode = "422",
      description =
          "Nothing is stored: the file cannot be read, or rows have problems. The problem then has"
              + " the members of ClaimUpload",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = ClaimUpload.class)))
  @APIResponse(responseCode = "503", description = "Four other files are coming in just now")
  public Response upload(
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @Parameter(
              description = "true to check the file and store nothing",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("dryRun")
          String dryRun,
      @Context HttpHeaders headers,
      InputStream body) {
    refuseOtherCharset(headers.getMediaType());
    var author = authors.current();
    if (isYes(dryRun)) {
      return Response.ok(upload.check(body, author), MediaType.APPLICATION_JSON_TYPE)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    }
    var outcome = upload.store(body, author, Optional.ofNullable(key));
    if (outcome.refusal() != null) {
      throw refusal(outcome.refusal());
    }
    return outcome.answer().response();
  }

  private static boolean isYes(String dryRun) {
    if (dryRun != null && !dryRun.matches("true|false")) {
      throw Problem.invalidParameter("dryRun", "must be true or false");
    }
    return "true".equals(dryRun);
  }

  private static void refuseOtherCharset(MediaType type) {
    var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
      throw Problem.UNSUPPORTED_MEDIA_TYPE.because("Send the file in UTF-8, not " + charset + ".");
    }
  }

  private static HttpProblem refusal(DecideOnFile.Decision decision) {
    var upload = decision.upload();
    var kind = decision.found().isConflict() ? Problem.CONFLICT : Problem.VALIDATION_FAILED;
    return HttpProblem.builder(
            kind.because(
                "Nothing was stored: %,d problem(s) in %,d row(s) of %,d; see problems."
                    .formatted(upload.problemCount(), decision.found().rows(), upload.rows())))
        .with("upload", upload.id())
        .with("outcome", upload.outcome())
        .with("sha256", upload.sha256())
        .with("rows", upload.rows())
        .with("problemCount", upload.problemCount())
        .with("problems", upload.problems())
        .with("report", upload.report())
        .build();
  }
}
