package org.xenotime.ranking.methodology.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.xenotime.ranking.methodology.Methodology;

@Path("/api/v1/methodologies")
@RunOnVirtualThread
@Tag(name = "Methodologies")
class DraftResource {

  private final Authors authors;
  private final DraftMethodology drafts;

  DraftResource(Authors authors, DraftMethodology drafts) {
    this.authors = authors;
    this.drafts = drafts;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "draftMethodology",
      summary = "Draft a methodology, or the next version of one",
      description =
          """
          A document that meets the schema at /api/v1/methodologies/schema and all rules beside it; \
          otherwise every fault is listed at once, each with a JSON pointer. An id that is new begins \
          a methodology, a known one its next version. Of a methodology there is one draft at a \
          time. Nothing is ranked by a draft: an editor publishes it. Analysts, editors and admins \
          draft.""")
  @APIResponse(
      responseCode = "201",
      description = "The draft; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MethodologyView.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
  @APIResponse(responseCode = "403", ref = ApiDescription.FORBIDDEN)
  @APIResponse(responseCode = "409", ref = ApiDescription.CONFLICT)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  @APIResponse(responseCode = "415", ref = ApiDescription.MEDIA_TYPE)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID)
  public Response draft(
      @Parameter(
              description =
                  """
                  1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat \
                  under the same key gets the first answer and writes nothing; the key with another \
                  request is a 422""")
          @HeaderParam("Idempotency-Key")
          String key,
      @RequestBody(
              description = "The document",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = Methodology.class)))
          String body) {
    return drafts.begin(Body.parse(body), authors.current(), key).response();
  }
}
