package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.actor.ActorView.ActorName;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodView;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "ActorRelation",
    description = "`from` is part of, armed wing of, owner of, allied with or opposed to `to`")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelationView(
    @Schema(description = "Stable; its place in addresses", examples = "r-1") String id,
    ActorName from,
    @Schema(description = "part-of, armed-wing-of, owns, allied-with or opposed-to") String kind,
    ActorName to,
    @Schema(description = "Kind in the words of the source") String kindText,
    @Schema(description = "Share that is owned, percent; absent where not stated")
        BigDecimal sharePercent,
    @Schema(description = "Empty where the source gives no date at all") PeriodView period,
    @Schema(description = "What else the source says") String note,
    SourceRef source) {

  private static final String SELECT =
      """
      select r.slug, f.slug as from_slug, f.name as from_name, t.slug as to_slug,
        t.name as to_name, r.kind, r.kind_text, r.share_percent, r.valid_from, r.valid_to, r.as_of,
        r.note, source.slug as source_slug, source.citation
      from actor_relation r
        join actor said_from on said_from.id = r.from_id join actor f on f.id = said_from.one_id
        join actor said_to on said_to.id = r.to_id join actor t on t.id = said_to.one_id
        join source on source.id = r.source_id""";

  /** As they stand today; what a merge made a relation of an actor to itself is none. */
  static final String OF_ACTOR =
      SELECT
          + """
           where (r.from_id in (select id from actor
                where one_id = (select id from actor where slug = :actor))
              or r.to_id in (select id from actor
                where one_id = (select id from actor where slug = :actor)))
            and r.superseded_at is null and r.status = 'accepted' and f.id <> t.id
          order by r.id""";

  static RelationView from(Tuple row) {
    return new RelationView(
        text(row, "slug"),
        new ActorName(text(row, "from_slug"), text(row, "from_name")),
        text(row, "kind"),
        new ActorName(text(row, "to_slug"), text(row, "to_name")),
        text(row, "kind_text"),
        row.get("share_percent", BigDecimal.class),
        PeriodView.from(
            new Period(
                ActorView.date(text(row, "valid_from")),
                ActorView.date(text(row, "valid_to")),
                ActorView.date(text(row, "as_of")))),
        text(row, "note"),
        new SourceRef(text(row, "source_slug"), text(row, "citation")));
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }
}
