package org.xenotime.deposits.control;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Claim.Life;
import org.xenotime.deposits.evidence.EvidenceRow;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

/**
 * A version of a claim as it was recorded, with the names of what it points to.
 *
 * @param evidence all versions of it
 * @param sides of its actor, where they were asked for more than one day or time of knowledge
 */
record ClaimRow(
    Claim claim,
    long key,
    Subject subject,
    Wording wording,
    List<EvidenceRow> evidence,
    List<Side> sides) {

  /** Without the sides of the actors, which only a rule asks for. */
  static final String SELECT =
      select(
          "cast(null as text)",
          "cast(null as text)",
          """
          control_claim claim
            left join actor named on named.id = claim.actor_id
            left join actor on actor.id = named.one_id""");

  /** The same with the actors as they were known to be one at {@code :knownAt}. */
  static final String SELECT_KNOWN =
      select(
          "cast(null as text)",
          "cast(null as text)",
          """
          control_claim claim
            left join actor named on named.id = claim.actor_id
            left join merged_at(:knownAt) merged on merged.actor_id = named.id
            left join actor on actor.id = coalesce(merged.one_id, named.id)""");

  /**
   * Of the claims of a common table {@code found}, with the actors as they are known to be one and
   * their sides on a day: asked for once for all of them.
   */
  static final String SELECT_FOUND =
      """
      , sided as materialized (
        select * from sides_of(
          array(select distinct actor_id from found where actor_id is not null),
          cast(:high as date), cast(:known as timestamptz)))
      """
          + ofFound("cast(null as text)");

  /** The same with their sides on every day, and by what was known at every time, of a span. */
  static final String SELECT_FOUND_OVER =
      """
      , sided_over as materialized (
        select * from sides_over(
          array(select distinct actor_id from found where actor_id is not null),
          cast(:low as date), cast(:high as date),
          cast(:since as timestamptz), cast(:known as timestamptz))),
      sided as materialized (
        select distinct on (actor_id) actor_id, one_id, side_id from sided_over
        order by actor_id, day desc, known desc)
      """
          + ofFound(Side.LISTED);

  private static String ofFound(String sides) {
    return select(
        "side.slug",
        sides,
        """
        found claim
          left join sided on sided.actor_id = claim.actor_id
          left join actor on actor.id = sided.one_id
          left join actor side on side.id = sided.side_id""");
  }

  private static String select(String side, String sides, String from) {
    return """
    select claim.id as key, claim.slug, claim.kind, claim.kind_text, claim.level,
      claim.polarity, claim.holder, claim.holder_reason, claim.share_percent, claim.valid_from,
      claim.valid_to, claim.as_of, claim.status, claim.note, claim.version, claim.change,
      claim.reason, claim.recorded_by, claim.recorded_at, claim.superseded_at,
      claim.subject_text, claim.place_code, claim.subject_id, site.slug as site_slug,
      site.name as site_name, site.kind as site_kind, actor.slug as actor_slug,
      actor.name as actor_name, %s as side_slug, %s as side_name, %s as evidence, %s as sides
    from %s
      join site on site.id = claim.subject_id"""
        .formatted(
            side,
            side.replace("slug", "name"),
            EvidenceRow.listed("claim", "claim.slug"),
            sides,
            from);
  }

  /** What it is about: the place as it is known here, and in the words of the source. */
  record Subject(long key, String id, String name, String kind, String text, String placeCode) {}

  /** What is said of it in words, and who recorded this version, and why. */
  record Wording(
      String kindText,
      String holderReason,
      String note,
      String change,
      String reason,
      String recordedBy) {}

  static ClaimRow from(Tuple row) {
    var evidence = EvidenceRow.list(text(row, "evidence"));
    return new ClaimRow(
        claim(row, evidence),
        row.get("key", Long.class),
        new Subject(
            row.get("subject_id", Long.class),
            text(row, "site_slug"),
            text(row, "site_name"),
            text(row, "site_kind"),
            text(row, "subject_text"),
            text(row, "place_code")),
        new Wording(
            text(row, "kind_text"),
            text(row, "holder_reason"),
            text(row, "note"),
            text(row, "change"),
            text(row, "reason"),
            text(row, "recorded_by")),
        evidence,
        Side.list(text(row, "sides")));
  }

  /** With its actor as it was known to be, and on the side on which it was on the day. */
  Claim claimOn(LocalDate day, Instant known) {
    return Side.on(sides, day, known)
        .map(side -> claim.by(side.actor(), side.side()))
        .orElse(claim);
  }

  private static Claim claim(Tuple row, List<EvidenceRow> evidence) {
    var actor = actor(row, "actor");
    return new Claim(
        text(row, "slug"),
        ControlKind.of(text(row, "kind")).orElseThrow(),
        Level.of(text(row, "level")).orElseThrow(),
        Polarity.of(text(row, "polarity")).orElseThrow(),
        actor,
        text(row, "side_slug") == null ? actor : actor(row, "side"),
        row.get("share_percent", BigDecimal.class),
        new Period(date(row, "valid_from"), date(row, "valid_to"), date(row, "as_of")),
        ClaimStatus.of(text(row, "status")).orElseThrow(),
        new Life(
            row.get("version", Integer.class),
            row.get("recorded_at", Instant.class),
            row.get("superseded_at", Instant.class)),
        evidence.stream().map(EvidenceRow::evidence).toList());
  }

  private static ActorName actor(Tuple row, String role) {
    return switch (text(row, "holder")) {
      case "nobody" -> ActorName.NOBODY;
      case "unknown" -> ActorName.UNKNOWN;
      default -> new ActorName(text(row, role + "_slug"), text(row, role + "_name"));
    };
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }

  private static PartialDate date(Tuple row, String column) {
    var text = text(row, column);
    return text == null ? null : PartialDate.parse(text);
  }
}
