package org.xenotime.ranking.news;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.rankings.PublishedRankings;
import org.xenotime.ranking.snapshot.PastSnapshots;
import org.xenotime.ranking.snapshot.Published;

@Path("/api/v1/rankings/{methodology}/changes.atom")
@RunOnVirtualThread
@Tag(name = "Snapshots")
class ChangesResource {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final int DEFAULT_TOP = 10;
  private static final int MOST = 50;

  /** How far back the feed looks. */
  private static final int SNAPSHOTS = 200;

  private final Methodologies methodologies;
  private final PublishedRankings published;
  private final PastSnapshots past;
  private final Conditional conditional;

  ChangesResource(
      Methodologies methodologies,
      PublishedRankings published,
      PastSnapshots past,
      Conditional conditional) {
    this.methodologies = methodologies;
    this.published = published;
    this.past = past;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "getRankingChangesFeed",
      summary = "Changes at the top, as an Atom feed",
      description =
          """
          An entry for each snapshot in which the order of the first few changed: who rose, fell, \
          entered or left. Newest first; it looks back over the last 200 snapshots and holds at most \
          50 entries. Each links to its snapshot and to the comparison with the one before, which \
          tells the causes. Links are paths, relative to the feed.""")
  @APIResponse(
      responseCode = "200",
      description = "The feed (RFC 4287)",
      content =
          @Content(
              mediaType = "application/atom+xml",
              schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response changes(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @Parameter(
              description = "How many of the best are watched",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "50",
                      defaultValue = "10"))
          @QueryParam("top")
          String top) {
    var watched = top(top);
    var newest = published.newest(methodology);
    return conditional.answer(
        newest.number() + newest.contentHash(), Format.ATOM, () -> feed(newest, watched));
  }

  private String feed(Published newest, int top) {
    var tops =
        past.tops(newest.methodology(), newest.number() - SNAPSHOTS, top).entrySet().stream()
            .map(entry -> new TopOfSnapshot(entry.getKey(), entry.getValue()))
            .toList();
    List<News> news = News.of(tops).stream().limit(MOST).toList();
    return AtomFeed.of(methodologies.require(newest.methodology()), top, newest, news);
  }

  private static int top(String text) {
    if (text == null) {
      return DEFAULT_TOP;
    }
    var top = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (top < 1 || top > MOST) {
      throw Problem.invalidParameter("top", "must be a number from 1 to " + MOST);
    }
    return top;
  }
}
