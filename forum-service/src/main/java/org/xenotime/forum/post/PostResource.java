package org.xenotime.forum.post;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.forum.http.ApiDescription;
import org.xenotime.forum.http.Conditional;
import org.xenotime.forum.http.Format;
import org.xenotime.forum.http.Page;
import org.xenotime.forum.http.Paging;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.topic.Threads;

@Path("/api/v1/forum")
@Tag(name = "Forum posts", description = "What members wrote")
@RunOnVirtualThread
class PostResource {

  private final ReadPosts reading;
  private final Threads threads;
  private final Conditional conditional;

  PostResource(ReadPosts reading, Threads threads, Conditional conditional) {
    this.reading = reading;
    this.threads = threads;
    this.conditional = conditional;
  }

  @GET
  @Path("topics/{id}/posts")
  @Operation(
      operationId = "listPosts",
      summary = "The posts of a topic, by number",
      description =
          """
          Numbers start at 1 and have no gap, so `?from=120&limit=20` is a stable link to the posts \
          120 to 139, at the same cost in a topic of any length.""")
  @APIResponse(
      responseCode = "200",
      description = "One page of posts",
      content = {
        @Content(mediaType = "application/json", schema = @Schema(implementation = PostPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response list(
      @Parameter(description = "Id of the topic") @PathParam("id") UUID id,
      @Parameter(
              description = "Number of the first post to show",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
          @QueryParam("from")
          String from,
      @BeanParam Paging paging,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(paging.f(), headers, Format.JSON, Format.CSV);
    var most = paging.most();
    var first = Math.max(PostNumber.from(from), PostNumber.after(paging.cursor()));
    var version = threads.version(id).orElseThrow(PostResource::noTopic);
    return conditional.answer(
        version,
        format,
        () -> {
          var posts = reading.from(id, first, most);
          var page = Page.cut(posts, most, uri, PostNumber::cursor, post -> post);
          return format == Format.CSV ? PostCsv.of(page) : page;
        });
  }

  @GET
  @Path("posts/{id}")
  @Operation(
      operationId = "getPost",
      summary = "One post",
      description = "For links and quotes; the topic lists them all.")
  @APIResponse(
      responseCode = "200",
      description = "The post",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PostView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response get(@Parameter(description = "Id of the post") @PathParam("id") UUID id) {
    var version =
        reading
            .version(id)
            .orElseThrow(() -> Problem.NOT_FOUND.because("There is no post with this id."));
    return conditional.answer(version, Format.JSON, () -> reading.one(id));
  }

  private static RuntimeException noTopic() {
    return Problem.NOT_FOUND.because("There is no topic with this id.");
  }

  /** For the OpenAPI document, which cannot say {@code Page<PostView>}. */
  @Schema(
      name = "PostPage",
      description = "One page of posts",
      requiredProperties = {"items"})
  record PostPage(
      List<PostView> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}
}
