package org.xenotime.ranking.methodology.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

@Path("/api/v1/methodologies/{id}/versions/{version}/publish")
@RunOnVirtualThread
@Tag(name = "Methodologies")
class PublicationResource {

  private final Authors authors;
  private final Versions versions;
  private final PublishMethodology publish;

  PublicationResource(Authors authors, Versions versions, PublishMethodology publish) {
    this.authors = authors;
    this.versions = versions;
    this.publish = publish;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "publishMethodology",
      summary = "Publish a draft",
      description =
          """
          By an editor, with a reason. From then on nobody can change the version, the database \
          sees to it, and the newest version ranks: the first snapshot follows within half a \
          minute.""")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is published",
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
  @APIResponse(responseCode = "415", ref = ApiDescription.MEDIA_TYPE)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID)
  @APIResponse(responseCode = "428", ref = ApiDescription.NO_IF_MATCH)
  public Response publish(
      @Parameter(description = "Id of the methodology", example = "heavy") @PathParam("id")
          String id,
      @Parameter(description = "Number of the version", example = "3") @PathParam("version")
          int version,
      @Parameter(description = "The ETag of what was read, or `*`") @HeaderParam("If-Match")
          String ifMatch,
      @RequestBody(
              description = "Why it is published",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = Publication.class)))
          String body) {
    var why = Body.parse(body);
    var editor = authors.current();
    var published = publish.publish(id, version, why, editor, IfMatch.require(ifMatch));
    return Written.answer(published, versions.read(published));
  }

  /** For the OpenAPI document. */
  @Schema(
      name = "MethodologyPublication",
      description = "What is said with a publication",
      requiredProperties = {"reason"})
  record Publication(
      @Schema(description = "Why it is published, in the editor's words") String reason) {}
}
