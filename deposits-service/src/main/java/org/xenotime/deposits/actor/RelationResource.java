package org.xenotime.deposits.actor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.sql.ListAnswer;

@Path("/api/v1/relations")
@RunOnVirtualThread
@Tag(name = "Relations", description = "What actors are to each other, since when, by whose word")
class RelationResource {

  private static final ListAnswer.Shape<RelationView> SHAPE =
      new ListAnswer.Shape<>(
          RelationView::from,
          List.of("slug_length", "slug"),
          RelationView.CSV_HEADER,
          RelationView::csvRow);

  private final ListAnswer list;
  private final RelationRows relations;
  private final Changes changes;
  private final Conditional conditional;

  RelationResource(
      ListAnswer list, RelationRows relations, Changes changes, Conditional conditional) {
    this.list = list;
    this.relations = relations;
    this.changes = changes;
    this.conditional = conditional;
  }

  /** For the OpenAPI document, which cannot say {@code Page<RelationView>}. */
  @Schema(name = "ActorRelationPage")
  record RelationPage(
      List<RelationView> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}

  @GET
  @Operation(
      operationId = "listRelations",
      summary = "Relations between actors, filtered, page by page",
      description =
          "Those that stand, with their evidence; by id. `knownAt` shows them as they were known"
              + " then: from when the first of their sources was published, where that is known,"
              + " else from when they were recorded here.")
  @APIResponse(
      responseCode = "200",
      description = "A page of relations; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = RelationPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(@BeanParam RelationFilter filter, @BeanParam Listed asked) {
    var today = LocalDate.now(ZoneOffset.UTC).atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
    return list.answer(
        changes.version() + " " + today,
        asked.asked(),
        RelationFilter.BY_ID,
        () -> filter.query(today),
        SHAPE);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getRelation",
      summary = "One relation with its evidence",
      description =
          "As it stands, be it that it was retracted; with `knownAt` the version that was known"
              + " then.")
  @APIResponse(
      responseCode = "200",
      description = "The relation",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RelationView.class)))
  @APIResponse(responseCode = "400", description = "A parameter cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such relation, or was none then")
  public Response get(
      @Parameter(description = "Id of the relation", example = "r-1") @PathParam("id") String id,
      @Parameter(
              description = "Time of knowledge, UTC",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"),
              example = "2027-01-01T00:00:00Z")
          @QueryParam("knownAt")
          String knownAt) {
    var at = Values.instant("knownAt", knownAt);
    return conditional.answer(
        changes.version(),
        Format.JSON,
        () ->
            at.map(time -> relations.known(id, time))
                .orElseGet(() -> relations.current(id))
                .orElseThrow(
                    () ->
                        Problem.NOT_FOUND.because(
                            "There is no relation '%s'. List them with /api/v1/relations"
                                .formatted(id))));
  }
}
