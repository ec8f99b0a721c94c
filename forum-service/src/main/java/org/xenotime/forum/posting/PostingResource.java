package org.xenotime.forum.posting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.forum.http.ApiDescription;
import org.xenotime.forum.idempotency.Attempt;
import org.xenotime.forum.post.PostView;
import org.xenotime.forum.topic.TopicView;

@Path("/api/v1/forum")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("member")
@RunOnVirtualThread
@Tag(name = "Forum writing", description = "Taking part, for members")
@APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
@APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = ApiDescription.FORBIDDEN)
@APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
@APIResponse(responseCode = "415", ref = ApiDescription.NOT_JSON)
@APIResponse(responseCode = "422", ref = ApiDescription.INVALID)
@APIResponse(responseCode = "503", ref = ApiDescription.UNAVAILABLE)
class PostingResource {

  private static final String KEY =
      "1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the"
          + " same key gets the first answer and writes nothing; the key with another request is"
          + " a 422.";

  private final StartTopic starting;
  private final Reply replying;
  private final Answers answers;

  PostingResource(StartTopic starting, Reply replying, Answers answers) {
    this.starting = starting;
    this.replying = replying;
    this.answers = answers;
  }

  @POST
  @Path("topics")
  @Operation(
      operationId = "createTopic",
      summary = "Open a topic",
      description = "With its first post, which has the number 1. For members.")
  @APIResponse(
      responseCode = "201",
      description = "The topic; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TopicView.class)))
  public Response start(
      @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key,
      @Valid @NotNull NewTopic topic,
      @Context UriInfo uri) {
    return starting.start(topic, attempt(key, uri, topic)).response();
  }

  @POST
  @Path("topics/{id}/posts")
  @Operation(
      operationId = "createPost",
      summary = "Reply in a topic",
      description = "The post gets the next number of the topic. For members.")
  @APIResponse(
      responseCode = "201",
      description = "The post; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PostView.class)))
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ApiDescription.LOCKED)
  public Response reply(
      @Parameter(description = "Id of the topic") @PathParam("id") UUID id,
      @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key,
      @Valid @NotNull NewPost post,
      @Context UriInfo uri) {
    return replying.reply(id, post, attempt(key, uri, post)).response();
  }

  private Optional<Attempt> attempt(String key, UriInfo uri, Object body) {
    return Optional.ofNullable(key)
        .map(given -> Attempt.of(given, "POST " + uri.getPath(), answers.text(body)));
  }
}
