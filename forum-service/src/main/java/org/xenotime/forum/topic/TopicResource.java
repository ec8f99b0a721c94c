package org.xenotime.forum.topic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.forum.http.ApiDescription;
import org.xenotime.forum.http.Conditional;
import org.xenotime.forum.http.Cursor;
import org.xenotime.forum.http.Format;
import org.xenotime.forum.http.Page;
import org.xenotime.forum.http.Paging;

@Path("/api/v1/forum")
@Tag(name = "Forum topics", description = "Discussions, each in a category and on a subject")
@RunOnVirtualThread
class TopicResource {

  private final ReadTopics reading;
  private final Topics topics;
  private final ModerateTopic moderating;
  private final Conditional conditional;

  TopicResource(
      ReadTopics reading, Topics topics, ModerateTopic moderating, Conditional conditional) {
    this.reading = reading;
    this.topics = topics;
    this.moderating = moderating;
    this.conditional = conditional;
  }

  @GET
  @Path("topics")
  @Operation(
      operationId = "listTopics",
      summary = "Topics, the latest discussion first",
      description =
          """
          Filters narrow each other. Pages are found by keys: `next` leads on, however deep, at \
          the same cost. A topic that gets a reply moves to the front, so it may be met again.""")
  @APIResponse(
      responseCode = "200",
      description = "One page of topics",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = TopicPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  public Response list(
      @BeanParam TopicFilter filter,
      @Parameter(
              description = "Order; a minus is descending",
              schema =
                  @Schema(
                      enumeration = {"-lastPostedAt", "lastPostedAt", "-createdAt", "createdAt"},
                      defaultValue = "-lastPostedAt"))
          @QueryParam("sort")
          String sort,
      @BeanParam Paging paging,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(paging.f(), headers, Format.JSON, Format.CSV);
    var order = TopicSort.parse(sort);
    var most = paging.most();
    var keys = reading.find(filter, order, Cursor.parse(paging.cursor(), order.key(), 2), most);
    return conditional.answer(
        TopicKey.version(keys),
        format,
        () -> {
          var views = reading.read(keys.stream().limit(most.value()).map(TopicKey::id).toList());
          var page =
              Page.cut(keys, most, uri, key -> key.cursor(order), key -> views.get(key.id()));
          return format == Format.CSV ? TopicCsv.of(page) : page;
        });
  }

  @GET
  @Path("topics/{id}")
  @Operation(
      operationId = "getTopic",
      summary = "One topic",
      description = "What it is about and where it stands; its posts are at `/posts` below it.")
  @APIResponse(
      responseCode = "200",
      description = "The topic",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TopicView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response get(@Parameter(description = "Id of the topic") @PathParam("id") UUID id) {
    var version = topics.version(id).orElseThrow(ModerateTopic::notFound);
    return conditional.answer(version, Format.JSON, () -> reading.read(List.of(id)).get(id));
  }

  @PATCH
  @Path("topics/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @RolesAllowed("moderator")
  @Parameter(
      name = "If-Match",
      in = ParameterIn.HEADER,
      required = true,
      description = "ETag of the topic as it was read",
      schema = @Schema(implementation = String.class))
  @Operation(
      operationId = "moderateTopic",
      summary = "Lock, open, pin or unpin a topic",
      description =
          """
          For moderators. Send the ETag of the topic in If-Match: a change that somebody else made \
          in the meantime, a reply among them, answers 412 and nothing happens.""")
  @APIResponse(
      responseCode = "200",
      description = "The topic as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TopicView.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "401", ref = ApiDescription.UNAUTHORIZED)
  @APIResponse(responseCode = "403", ref = ApiDescription.FORBIDDEN)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "412", ref = ApiDescription.STALE)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  @APIResponse(responseCode = "415", ref = ApiDescription.NOT_JSON)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID)
  @APIResponse(responseCode = "428", ref = ApiDescription.NO_IF_MATCH)
  @APIResponse(responseCode = "503", ref = ApiDescription.UNAVAILABLE)
  public Response moderate(
      @Parameter(description = "Id of the topic") @PathParam("id") UUID id,
      @Valid @NotNull Moderation moderation) {
    var topic = moderating.moderate(id, moderation, conditional::require);
    return conditional.changed(topics.version(id).orElseThrow(), topic);
  }

  /** For the OpenAPI document, which cannot say {@code Page<TopicView>}. */
  @Schema(
      name = "TopicPage",
      description = "One page of topics",
      requiredProperties = {"items"})
  record TopicPage(
      List<TopicView> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}
}
