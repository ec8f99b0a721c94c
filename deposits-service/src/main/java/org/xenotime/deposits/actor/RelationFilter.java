package org.xenotime.deposits.actor;

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

/** What a caller may ask of the list of relations. */
record RelationFilter(
    @Parameter(
            description = "Id of an actor at either end; one that was merged stands for the one",
            example = "china-rare-earth-group")
        @QueryParam("actor")
        String actor,
    @Parameter(description = "Id of the actor that is part of, owner of ... the other")
        @QueryParam("from")
        String from,
    @Parameter(description = "Id of the other actor") @QueryParam("to") String to,
    @Parameter(description = "part-of, armed-wing-of, owns, allied-with or opposed-to")
        @QueryParam("kind")
        String kind,
    @Parameter(description = "Id of a source that is evidence of it") @QueryParam("source")
        String source,
    @Parameter(
            description =
                "Only relations that may hold on this day; one without any date may on every day",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2024-11-01")
        @QueryParam("on")
        String on,
    @Parameter(
            description = "By what was known then, UTC; by what is known today without it",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2025-01-01T00:00:00Z")
        @QueryParam("knownAt")
        String knownAt) {

  private static final String ONE = "(select one_id from actor where slug = :%s)";

  static final Order BY_ID =
      Order.by("id", new SortKey("length(r.slug)", Integer::valueOf), SortKey.text("r.slug"));

  /**
   * @param today the time of knowledge where none is asked for
   */
  KeysetQuery query(Instant today) {
    if (kind != null && RelationKind.of(kind).isEmpty()) {
      throw Problem.invalidParameter("kind", "must be one of " + RelationKind.ids());
    }
    return new KeysetQuery(RelationRows.KNOWN)
        .bind("knownAt", Values.instant("knownAt", knownAt).orElse(today))
        .where("f.id <> t.id")
        .where("%s in (f.id, t.id)".formatted(ONE.formatted("actor")), "actor", actor)
        .where("f.id = " + ONE.formatted("from"), "from", from)
        .where("t.id = " + ONE.formatted("to"), "to", to)
        .where("r.kind = :kind", "kind", kind)
        .where(
            """
            exists (select from evidence e join source s on s.id = e.source_id
              where e.relation = r.slug and e.superseded_at is null
                and e.change is distinct from 'retraction' and s.slug = :source)""",
            "source",
            source)
        .where(
            "coalesce(r.valid_from_earliest, r.as_of_earliest, '-infinity') <= :on"
                + " and coalesce(r.valid_to_latest, 'infinity') >= :on",
            "on",
            Values.day("on", on).orElse(null));
  }
}
