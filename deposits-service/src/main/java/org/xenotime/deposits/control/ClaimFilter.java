package org.xenotime.deposits.control;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;

/** What a caller may ask of the list of claims. */
record ClaimFilter(
    @Parameter(description = "Id of the deposit or area", example = "pang-war")
        @QueryParam("deposit")
        String deposit,
    @Parameter(description = "Id of the actor", example = "kachin-independence-army")
        @QueryParam("actor")
        String actor,
    @Parameter(description = "territory, title, licence, operation, ownership, taxation or offtake")
        @QueryParam("kind")
        String kind,
    @Parameter(description = "proposed, accepted, rejected or retracted") @QueryParam("status")
        String status,
    @Parameter(
            description =
                "Only claims that may speak of this day: begun by then and not ended, or as of a"
                    + " time that is not later",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2024-11-01")
        @QueryParam("on")
        String on) {

  static final Order BY_ID =
      Order.by("id", SortKey.text("claim.slug"), new SortKey("claim.id", Long::valueOf));

  KeysetQuery query() {
    if (kind != null && ControlKind.of(kind).isEmpty()) {
      throw Problem.invalidParameter("kind", "must be one of " + ControlKind.ids());
    }
    if (status != null && ClaimStatus.of(status).isEmpty()) {
      throw Problem.invalidParameter("status", "must be one of " + ClaimStatus.ids());
    }
    return new KeysetQuery(ClaimRow.SELECT)
        .where(
            "claim.subject_id = (select site_id from site_slug where slug = :deposit)",
            "deposit",
            deposit)
        .where("actor.slug = :actor", "actor", actor)
        .where("claim.kind = :kind", "kind", kind)
        .where("claim.status = :status", "status", status)
        .where(
            "coalesce(valid_from_earliest, as_of_earliest, cast(:on as date)) <= :on"
                + " and coalesce(valid_to_latest, cast(:on as date)) >= :on",
            "on",
            Values.day("on", on).orElse(null));
  }
}
