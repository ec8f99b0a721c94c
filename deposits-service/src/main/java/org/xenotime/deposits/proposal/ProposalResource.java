package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;

@Path("/api/v1/proposals")
@RunOnVirtualThread
@Tag(name = "Proposals", description = "What members propose and editors decide")
class ProposalResource {

  private final Propose propose;
  private final ProposalList list;
  private final ProposalRows rows;
  private final Review review;
  private final Changes changes;
  private final Conditional conditional;

  ProposalResource(
      Propose propose,
      ProposalList list,
      ProposalRows rows,
      Review review,
      Changes changes,
      Conditional conditional) {
    this.propose = propose;
    this.list = list;
    this.rows = rows;
    this.review = review;
    this.changes = changes;
    this.conditional = conditional;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createProposal",
      summary = "Propose something",
      description =
          """
          Something new (`document`, as it would be POSTed to its collection) or a change of what \
          stands (`target` and `patch`, a JSON Merge Patch). It names its source. It is checked \
          like a write now, and again when it is accepted; nothing else is written.""")
  @APIResponse(
      responseCode = "202",
      description = "The proposal; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ProposalDetail.class)))
  public Response create(
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = NewProposal.Body.class)))
          ObjectNode body) {
    return propose.propose(body, key).response();
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listProposals",
      summary = "The queue of proposals",
      description =
          "Open and decided ones, the newest first, with counts by state and of the open ones by"
              + " kind. `subject` says what each is about, `operation` what it would do: create,"
              + " change or retract. Anyone may read; authors are known by their handle alone. JSON or CSV.")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ProposalList.Queue.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be used")
  public Response list(
      @BeanParam ProposalFilter filter,
      @BeanParam Listed listed,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    var asked = listed.asked();
    var format = Format.choose(asked.f(), headers, Format.JSON, Format.CSV);
    var limit = Limit.parse(asked.limit());
    filter.check();
    filter.order();
    return conditional.answer(
        changes.version(),
        format,
        () -> {
          var queue = list.page(filter, asked.cursor(), limit, uri);
          return format == Format.CSV
              ? Csv.of(ProposalView.CSV_HEADER, queue.page(), ProposalView::csv)
              : queue;
        });
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "getProposal",
      summary = "One proposal, field by field",
      description =
          """
          What it would change: each field as its author saw it, as it would become, and as it \
          stands now. `overtaken` tells what was done to the target since, and whether that \
          touches the same fields: then it has to be rebased before it can be accepted.""")
  @APIResponse(
      responseCode = "200",
      description = "The proposal",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ProposalDetail.class)))
  @APIResponse(responseCode = "404", description = "There is no such proposal")
  public Response get(
      @Parameter(example = "p-17") @PathParam("id") String id, @Context HttpHeaders headers) {
    var format = Format.choose(null, headers, Format.JSON);
    return conditional.answer(changes.version(), format, () -> review.detail(rows.require(id)));
  }
}
