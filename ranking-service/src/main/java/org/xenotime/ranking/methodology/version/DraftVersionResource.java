package org.xenotime.ranking.methodology.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.methodology.Methodology;

@Path("/api/v1/methodologies/{id}/versions/{version}")
@RunOnVirtualThread
@Tag(name = "Methodologies")
class DraftVersionResource {

  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final String IF_MATCH = "The ETag of what was read, or `*`";

  private final Authors authors;
  private final Versions versions;
  private final DraftMethodology drafts;
  private final Conditional conditional;

  DraftVersionResource(
      Authors authors, Versions versions, DraftMethodology drafts, Conditional conditional) {
    this.authors = authors;
    this.versions = versions;
    this.drafts = drafts;
    this.conditional = conditional;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "getMethodologyVersion",
      summary = "A version of a methodology",
      description =
          """
          The document with who wrote it and who published it. A draft can be seen by its author \
          and by editors; its ETag is what a change or its publication takes in If-Match.""")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MethodologyView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response get(
      @Parameter(description = "Id of the methodology", example = "heavy") @PathParam("id")
          String id,
      @Parameter(description = "Number of the version", example = "1") @PathParam("version")
          int version,
      @Context HttpHeaders headers) {
    var stored =
        versions
            .find(id, version)
            .filter(found -> found.isPublished() || found.isVisibleTo(authors.reader(headers)))
            .orElseThrow(() -> DraftMethodology.unknown(id, version));
    var answer =
        conditional.answer(
            IfMatch.stamp(stored),
            Format.JSON,
            () -> MethodologyView.of(versions.read(stored), stored.info()));
    return stored.isPublished() ? answer : Hidden.answer(answer);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "replaceMethodologyDraft",
      summary = "Write a draft anew",
      description =
          """
          The whole document, checked as a new one is. For the author of the draft and for editors; \
          what is published never changes (409).""")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MethodologyView.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
  @APIResponse(responseCode = "403", ref = ApiDescription.FORBIDDEN)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ApiDescription.CONFLICT)
  @APIResponse(responseCode = "412", ref = ApiDescription.STALE)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  @APIResponse(responseCode = "415", ref = ApiDescription.MEDIA_TYPE)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID)
  @APIResponse(responseCode = "428", ref = ApiDescription.NO_IF_MATCH)
  public Response replace(
      @Parameter(description = "Id of the methodology", example = "heavy") @PathParam("id")
          String id,
      @Parameter(description = "Number of the version", example = "3") @PathParam("version")
          int version,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              description = "The document",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = Methodology.class)))
          String body) {
    var document = Body.parse(body);
    var author = authors.current();
    return written(drafts.rewrite(id, version, document, author, IfMatch.require(ifMatch)));
  }

  @PATCH
  @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeMethodologyDraft",
      summary = "Change a draft",
      description =
          """
          JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null \
          takes it away, an array is replaced as a whole. What comes of it is checked as a new \
          document is. For the author of the draft and for editors.""")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MethodologyView.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
  @APIResponse(responseCode = "403", ref = ApiDescription.FORBIDDEN)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ApiDescription.CONFLICT)
  @APIResponse(responseCode = "412", ref = ApiDescription.STALE)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  @APIResponse(responseCode = "415", ref = ApiDescription.MEDIA_TYPE)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID)
  @APIResponse(responseCode = "428", ref = ApiDescription.NO_IF_MATCH)
  public Response change(
      @Parameter(description = "Id of the methodology", example = "heavy") @PathParam("id")
          String id,
      @Parameter(description = "Number of the version", example = "3") @PathParam("version")
          int version,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              description = "The members of the document to be changed",
              content =
                  @Content(
                      mediaType = MERGE_PATCH,
                      schema = @Schema(implementation = Methodology.class)))
          String body) {
    var patch = Body.parse(body);
    var author = authors.current();
    return written(drafts.patch(id, version, patch, author, IfMatch.require(ifMatch)));
  }

  @DELETE
  @RolesAllowed({Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "discardMethodologyDraft",
      summary = "Discard a draft",
      description = "For the author of the draft and for editors; what is published stays (409).")
  @APIResponse(responseCode = "204", description = "The draft is no more")
  @APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
  @APIResponse(responseCode = "403", ref = ApiDescription.FORBIDDEN)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ApiDescription.CONFLICT)
  @APIResponse(responseCode = "412", ref = ApiDescription.STALE)
  @APIResponse(responseCode = "428", ref = ApiDescription.NO_IF_MATCH)
  public Response discard(
      @Parameter(description = "Id of the methodology", example = "heavy") @PathParam("id")
          String id,
      @Parameter(description = "Number of the version", example = "3") @PathParam("version")
          int version,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    drafts.discard(id, version, authors.current(), IfMatch.require(ifMatch));
    return Response.noContent().build();
  }

  private Response written(StoredVersion stored) {
    return Written.answer(stored, versions.read(stored));
  }
}
