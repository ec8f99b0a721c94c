package org.xenotime.deposits.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;
import org.xenotime.deposits.sql.ListAnswer;

@Path("/api/v1/sites/matches")
@RunOnVirtualThread
@Tag(name = "Matches", description = "Sites of different data sets that may be one")
class MatchResource {

  private static final Order ORDER =
      Order.by(
          "-score", new SortKey("m.score", BigDecimal::new), new SortKey("m.id", Long::valueOf));
  private static final ListAnswer.Shape<MatchView> SHAPE =
      new ListAnswer.Shape<>(
          MatchView::from, List.of("score", "id"), MatchView.CSV_HEADER, MatchView::csvRow);

  private final ListAnswer list;
  private final Desk desk;
  private final DecideMatch decideMatch;
  private final Changes changes;

  MatchResource(ListAnswer list, Desk desk, DecideMatch decideMatch, Changes changes) {
    this.list = list;
    this.desk = desk;
    this.decideMatch = decideMatch;
    this.changes = changes;
  }

  @GET
  @Operation(
      operationId = "listSiteMatches",
      summary = "Sites that may be one",
      description =
          """
          Pairs of sites of different data sets that are alike in name and near each other (at most \
          25 km, same country), each with its score and the reasons. They are proposed whenever a \
          site is written, and stay two until an editor says otherwise. Best score first.""")
  @APIResponse(
      responseCode = "200",
      description = "A page; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = MatchPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(@BeanParam MatchFilter filter, @BeanParam ListAnswer.Asked asked) {
    return list.answer(changes.version(), asked, ORDER, filter::query, SHAPE);
  }

  @POST
  @Path("/{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "decideSiteMatch",
      summary = "Say that two sites are one, or that they are not",
      description =
          """
          `same`: the later one becomes an alias of the first. Its id answers 308 from then on; its \
          statements, compositions, records and claims are read under the first, claims by a new \
          version, so that what was known before (`knownAt`) still tells the two apart. Nothing is \
          lost, and the histories of both say who decided and why. `different`: they are not \
          proposed again. The same decision again changes nothing; another one is a conflict. For \
          editors.""")
  @APIResponse(
      responseCode = "200",
      description = "The match as it stands now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MatchView.class)))
  @APIResponse(responseCode = "404", description = "There is no such match")
  @APIResponse(responseCode = "409", description = "It was decided in another way before")
  public Response decide(
      @Parameter(description = "Id of the match", example = "m-12") @PathParam("id") String id,
      @Parameter(description = Writes.ONCE) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = DecisionBody.class)))
          ObjectNode body) {
    return desk.act(
        "POST /api/v1/sites/matches/%s/decision".formatted(id),
        body,
        key,
        () -> new Desk.Done(null, decideMatch.decide(id, body)));
  }

  /** For the OpenAPI document, which cannot say {@code Page<MatchView>}. */
  @Schema(name = "SiteMatchPage")
  record MatchPage(List<MatchView> items, String next) {}

  /** For the OpenAPI document: the decision with its reason. */
  @Schema(
      name = "MatchDecisionBody",
      description = "Whether the two are one, and why",
      allOf = {DecisionDraft.class, Writes.ReasonGiven.class})
  record DecisionBody() {}
}
