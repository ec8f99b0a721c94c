package org.xenotime.deposits.control;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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
    @Parameter(
            description =
                "territory, title, licence, operation, ownership, taxation, offtake, transit or"
                    + " finance")
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
        String on,
    @Parameter(
            description =
                "The versions that were known at this time, UTC; those that stand now without it."
                    + " A claim is known from when its first source was published, at the latest"
                    + " from when it was recorded",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2025-01-01T00:00:00Z")
        @QueryParam("knownAt")
        String knownAt) {

  static final Order BY_ID =
      Order.by("id", SortKey.text("claim.slug"), new SortKey("claim.version", Integer::valueOf));

  /** The conditions of {@link Claim#knownAt}, whatever the status. */
  private static final String KNOWN =
      """
      (claim.version = 1 or claim.recorded_at <= :knownAt)
        and (claim.superseded_at is null or claim.superseded_at > :knownAt)
        and exists (
          select from evidence e where e.claim = claim.slug and e.stance = 'supports'
            and e.change is distinct from 'retraction'
            and (e.superseded_at is null or e.superseded_at > :knownAt)
            and (e.recorded_at <= :knownAt
              or e.version = 1
              and cast(latest_day(e.published_on) as timestamp) at time zone 'UTC' <= :knownAt))""";

  private static final String ABOUT =
      "claim.subject_id = (select site_id from site_slug where slug = :deposit)";

  /** What proved only later to be another deposit was still itself. */
  private static final String ABOUT_THEN =
      """
      claim.subject_id = coalesce(
        (select itself.id from site itself
          where itself.slug = :deposit and itself.merged_into_id is not null
            and not exists (
              select from site_match match where match.other_id = itself.id
                and match.status = 'same' and match.decided_at <= :knownAt)),
        (select site_id from site_slug where slug = :deposit))""";

  private static final String BY =
      "claim.actor_id in (select same.id from actor same join actor named"
          + " on named.one_id = same.one_id where named.slug = :actor)";

  /** Whoever was known by then to be the actor. */
  private static final String BY_THEN =
      """
      claim.actor_id in (
        with merged as materialized (select * from merged_at(:knownAt)),
        asked as (
          select coalesce(m.one_id, named.id) as one_id
          from actor named left join merged m on m.actor_id = named.id where named.slug = :actor)
        select one_id from asked
        union all
        select m.actor_id from merged m join asked on asked.one_id = m.one_id)""";

  Instant known() {
    return Values.instant("knownAt", knownAt).orElse(null);
  }

  KeysetQuery query() {
    if (kind != null && ControlKind.of(kind).isEmpty()) {
      throw Problem.invalidParameter("kind", "must be one of " + ControlKind.ids());
    }
    if (status != null && ClaimStatus.of(status).isEmpty()) {
      throw Problem.invalidParameter("status", "must be one of " + ClaimStatus.ids());
    }
    return standing()
        .where(known() == null ? ABOUT : ABOUT_THEN, "deposit", deposit)
        .where(known() == null ? BY : BY_THEN, "actor", actor)
        .where("claim.kind = :kind", "kind", kind)
        .where("claim.status = :status", "status", status)
        .where(
            "coalesce(valid_from_earliest, as_of_earliest, cast(:on as date)) <= :on"
                + " and coalesce(valid_to_latest, cast(:on as date)) >= :on",
            "on",
            Values.day("on", on).orElse(null));
  }

  private KeysetQuery standing() {
    var known = known();
    return known == null
        ? new KeysetQuery(ClaimRow.SELECT).where("claim.superseded_at is null")
        : new KeysetQuery(ClaimRow.SELECT_KNOWN).where(KNOWN).bind("knownAt", known);
  }
}
