package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.xenotime.deposits.site.SiteRef;

/**
 * Finds what a list of answers has to look at: pairs of a place and a kind of control, in the order
 * of their keys. It may find too many, never too few; the rule decides.
 */
@ApplicationScoped
class Candidates {

  private static final String SELECT =
      """
      select pair.subject_id, pair.kind, site.slug, site.name, site.longitude, site.latitude
      from %s pair join site on site.id = pair.subject_id
      where (pair.subject_id, pair.kind) > (:subject, :after) %s
      order by pair.subject_id, pair.kind limit :most""";

  static final String DISPUTABLE = SELECT.formatted("control_subject", "and pair.disputable %s");

  /**
   * Something begins, ends or becomes a year older between the days. Not {@code exists}, which the
   * planner may answer by a scan of all claims.
   */
  static final String TURNING =
      SELECT.formatted(
          "control_subject",
          """
          and (pair.shares_code or coalesce((
            select true from control_claim c
            where c.subject_id = pair.subject_id and c.kind = pair.kind and (
              c.valid_from_earliest between :low and :high
              or c.valid_from_latest between :low and :high
              or c.valid_to_latest between :low and :high
              or c.as_of_earliest between :low and :high
              or c.valid_to = '..' or (c.valid_from is null and c.as_of is null)
              or extract(year from age(cast(:high as date),
                  coalesce(c.valid_to_latest, c.as_of_latest, c.valid_from_latest)))
                > greatest(0, extract(year from age(cast(:low as date),
                  coalesce(c.valid_to_latest, c.as_of_latest, c.valid_from_latest)))))
            limit 1), false))
          %s""");

  static final String CLAIMED =
      """
      with own as (
        select subject_id, kind, place_code from control_claim
        where actor_id in (select id from actor where one_id = :actor)),
      claimed as (
        select subject_id, kind from own
        union
        select place.subject_id, own.kind
        from own join control_place place on place.place_code = own.place_code)
      """
          + SELECT.formatted("claimed", "%s");

  private final EntityManager entities;

  Candidates(EntityManager entities) {
    this.entities = entities;
  }

  /** A place and a kind of control; where it is may be unknown. */
  record Pair(SiteRef site, ControlKind kind, Double longitude, Double latitude) {}

  /** After which pair to begin, and how many to find; one kind, or null for all. */
  record Slice(long subject, String after, int most, ControlKind kind) {}

  List<Pair> disputable(Slice slice) {
    return pairs(DISPUTABLE, slice, Map.of());
  }

  List<Pair> turning(Slice slice, LocalDate low, LocalDate high) {
    return pairs(TURNING, slice, Map.of("low", low, "high", high));
  }

  /** Of which the actor has been claimed to hold something. */
  List<Pair> claimed(Slice slice, long actor) {
    return pairs(CLAIMED, slice, Map.of("actor", actor));
  }

  private List<Pair> pairs(String sql, Slice slice, Map<String, Object> values) {
    var query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                sql.formatted(slice.kind() == null ? "" : "and pair.kind = :kind"), Tuple.class)
            .setParameter("subject", slice.subject())
            .setParameter("after", slice.after())
            .setParameter("most", slice.most());
    values.forEach(query::setParameter);
    if (slice.kind() != null) {
      query.setParameter("kind", slice.kind().id());
    }
    return query.getResultStream().map(Candidates::pair).toList();
  }

  private static Pair pair(Tuple row) {
    return new Pair(
        new SiteRef(
            row.get("subject_id", Long.class),
            row.get("slug", String.class),
            row.get("name", String.class)),
        ControlKind.of(row.get("kind", String.class)).orElseThrow(),
        row.get("longitude", Double.class),
        row.get("latitude", Double.class));
  }
}
