package org.xenotime.deposits.control;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.source.SourceRef;

/** A claim as it was recorded, with the names of what it points to. */
record ClaimRow(
    Claim claim, long key, Subject subject, String kindText, SourceRef source, String note) {

  static final String SELECT =
      """
      select claim.id as key, claim.slug, claim.kind, claim.kind_text, claim.extent,
        claim.share_percent, claim.valid_from, claim.valid_to, claim.as_of, claim.status,
        cast(claim.source_grade as text) as source_grade, claim.information_grade, claim.note,
        claim.published_on, claim.recorded_at, claim.superseded_at, claim.subject_text,
        claim.place_code, claim.subject_id, site.slug as site_slug, site.name as site_name,
        site.kind as site_kind, actor.slug as actor_slug, actor.name as actor_name,
        side.slug as side_slug, side.name as side_name, source.slug as source_slug,
        source.citation
      from control_claim claim
        join site on site.id = claim.subject_id
        join actor on actor.id = claim.actor_id
        join actor side on side.id = side_of(claim.actor_id)
        join source on source.id = claim.source_id""";

  /** What it is about: the place as it is known here, and in the words of the source. */
  record Subject(long key, String id, String name, String kind, String text, String placeCode) {}

  static ClaimRow from(Tuple row) {
    return new ClaimRow(
        claim(row),
        row.get("key", Long.class),
        new Subject(
            row.get("subject_id", Long.class),
            text(row, "site_slug"),
            text(row, "site_name"),
            text(row, "site_kind"),
            text(row, "subject_text"),
            text(row, "place_code")),
        text(row, "kind_text"),
        new SourceRef(text(row, "source_slug"), text(row, "citation")),
        text(row, "note"));
  }

  private static Claim claim(Tuple row) {
    return new Claim(
        text(row, "slug"),
        ControlKind.of(text(row, "kind")).orElseThrow(),
        Extent.valueOf(text(row, "extent").toUpperCase(Locale.ROOT)),
        new ActorName(text(row, "actor_slug"), text(row, "actor_name")),
        new ActorName(text(row, "side_slug"), text(row, "side_name")),
        row.get("share_percent", BigDecimal.class),
        new Period(date(row, "valid_from"), date(row, "valid_to"), date(row, "as_of")),
        new Grade(
            text(row, "source_grade").charAt(0),
            row.get("information_grade", Number.class).intValue()),
        ClaimStatus.of(text(row, "status")).orElseThrow(),
        new Knowledge(
            date(row, "published_on"),
            row.get("recorded_at", Instant.class),
            row.get("superseded_at", Instant.class)));
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }

  private static PartialDate date(Tuple row, String column) {
    var text = text(row, column);
    return text == null ? null : PartialDate.parse(text);
  }
}
