package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads claims. */
@ApplicationScoped
class ClaimRows {

  static final String ABOUT =
      """
      with found as materialized (
        select own.* from control_claim own where own.subject_id in (:sites)
        union
        select same.* from control_claim same where same.place_code in (
          select own.place_code from control_claim own
          where own.subject_id in (:sites) and own.place_code is not null))
      """
          + ClaimRow.SELECT_FOUND
          + " order by claim.id";

  private final EntityManager entities;

  ClaimRows(EntityManager entities) {
    this.entities = entities;
  }

  /** The version that stands today. */
  Optional<ClaimRow> current(String slug) {
    return current(List.of(slug)).stream().findFirst();
  }

  /** The versions that stand today, in the order of their recording. */
  List<ClaimRow> current(Collection<String> slugs) {
    return rows(
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                ClaimRow.SELECT
                    + " where claim.slug in (:slugs) and claim.superseded_at is null"
                    + " order by claim.id",
                Tuple.class)
            .setParameter("slugs", slugs));
  }

  /**
   * All versions of all claims about these sites, or about a place that one of those is about.
   *
   * @param day on which actors are of one side
   * @param known when that was known
   */
  List<ClaimRow> about(Collection<Long> sites, LocalDate day, Instant known) {
    return rows(
        entities
            .unwrap(Session.class)
            .createNativeQuery(ABOUT, Tuple.class)
            .setParameter("sites", sites)
            .setParameter("day", day)
            .setParameter("known", known));
  }

  private static List<ClaimRow> rows(NativeQuery<Tuple> query) {
    return query.getResultList().stream().map(ClaimRow::from).toList();
  }
}
