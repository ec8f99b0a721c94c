package org.xenotime.ranking.methodology.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Csv;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.http.Problem;

@Path("/api/v1/methodologies/{id}/versions")
@RunOnVirtualThread
@Tag(name = "Methodologies")
class VersionResource {

  private final Versions versions;
  private final Authors authors;
  private final Conditional conditional;

  VersionResource(Versions versions, Authors authors, Conditional conditional) {
    this.versions = versions;
    this.authors = authors;
    this.conditional = conditional;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listMethodologyVersions",
      summary = "Versions of a methodology, newest first",
      description =
          """
          Who wrote and who published each version, when and why. Drafts are there for their \
          authors and for editors, who send their access token.""")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = VersionPage.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  public Response list(
      @Parameter(description = "Id of the methodology", example = "heavy") @PathParam("id")
          String id,
      @Parameter(
              description = "Format, which wins over Accept",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"json", "csv"}))
          @QueryParam("f")
          String f,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.JSON, Format.CSV);
    var reader = authors.reader(headers);
    var visible = versions.of(id).stream().filter(stored -> stored.isVisibleTo(reader)).toList();
    if (visible.isEmpty()) {
      throw Problem.NOT_FOUND.because(
          "There is no methodology '%s'. /api/v1/methodologies lists them.".formatted(id));
    }
    var items = visible.stream().map(StoredVersion::info).toList();
    var answer =
        conditional.answer(
            visible.stream().map(IfMatch::stamp).toList(),
            format,
            () ->
                format == Format.CSV
                    ? Csv.of(VersionInfo.CSV_HEADER, items, VersionInfo::csvRow)
                    : new Page<>(items, null));
    return visible.stream().allMatch(StoredVersion::isPublished) ? answer : Hidden.answer(answer);
  }

  /** For the OpenAPI document, which cannot say {@code Page<VersionInfo>}. */
  @Schema(
      name = "MethodologyVersionPage",
      description = "The versions of a methodology",
      requiredProperties = {"items"})
  record VersionPage(@Schema(description = "Newest first") List<VersionInfo> items) {}
}
