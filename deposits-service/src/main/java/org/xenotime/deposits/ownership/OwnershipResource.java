package org.xenotime.deposits.ownership;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.site.MovedDeposit;

@Path("/api/v1/deposits/{id}/ultimate-holders")
@Tag(name = "Control")
class OwnershipResource {

  private final UltimateHolders ultimateHolders;
  private final Changes changes;
  private final Conditional conditional;

  OwnershipResource(UltimateHolders ultimateHolders, Changes changes, Conditional conditional) {
    this.ultimateHolders = ultimateHolders;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "getUltimateHolders",
      summary = "Who stands behind the owners of a deposit on a day",
      description =
          """
          Begins with the answer of `/control` for ownership, and goes up the relations `owns` that \
          may hold on the day, by what was known then, to actors of whom no owner is known. Shares \
          are multiplied along a chain and summed over the chains that lead to one holder. Of \
          several relations between the same two actors the newest that states a share counts, of \
          equal ones the better graded.

          A circle (A owns a part of B, and B of A) is followed once: a chain ends before an actor \
          that it has passed, and what would go round stays in `remainder` with the reason \
          `circle`. So do shares of which nobody is known to be the owner (`not-claimed`), or \
          whose owners are known without their shares (`not-stated`). Nothing is spread over the \
          known holders: their shares are the least that the sources say.""")
  @APIResponse(
      responseCode = "200",
      description = "The holders, each with its chains, and what remains",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = UltimateHoldersView.class)))
  @APIResponse(responseCode = "308", description = "It has another id: see Location")
  @APIResponse(responseCode = "400", description = "A parameter cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response get(
      @Parameter(description = "Id of the deposit or area", example = "mountain-pass")
          @PathParam("id")
          String id,
      @Parameter(
              description = "Day in the world; today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2022-06-01")
          @QueryParam("on")
          String on,
      @Parameter(
              description = "Time of knowledge, UTC; the end of today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"),
              example = "2027-01-01T00:00:00Z")
          @QueryParam("knownAt")
          String knownAt,
      @Context UriInfo uri) {
    var today = LocalDate.now(ZoneOffset.UTC);
    var day = Values.day("on", on).orElse(today);
    var known =
        Values.instant("knownAt", knownAt)
            .orElseGet(() -> today.atTime(23, 59, 59).toInstant(ZoneOffset.UTC));
    var version = changes.version() + " " + day + " " + known;
    if (conditional.isHeld(version, Format.JSON)) {
      return conditional.answer(version, Format.JSON, () -> null);
    }
    var found = ultimateHolders.of(id, day, known).orElseThrow(() -> MovedDeposit.unknown(id));
    var deposit = found.owned().deposit();
    return deposit.equals(id)
        ? conditional.answer(
            version, Format.JSON, () -> UltimateHoldersView.from(found, day, known))
        : MovedDeposit.moved(uri, deposit);
  }
}
