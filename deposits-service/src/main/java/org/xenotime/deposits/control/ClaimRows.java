package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads claims. */
@ApplicationScoped
class ClaimRows {

  private static final String FOUND =
      """
      with found as materialized (
        select own.* from control_claim own where own.subject_id in (:sites)
        union
        select same.* from control_claim same where same.place_code in (
          select own.place_code from control_claim own
          where own.subject_id in (:sites) and own.place_code is not null))
      """;
  private static final String IN_ORDER = " order by claim.id";

  static final String ABOUT = FOUND + ClaimRow.SELECT_FOUND + IN_ORDER;
  static final String ABOUT_OVER = FOUND + ClaimRow.SELECT_FOUND_OVER + IN_ORDER;

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
   * @param span the days on which, and the times by the knowledge of which, actors are of one side
   */
  List<ClaimRow> about(Collection<Long> sites, Span span) {
    var query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(span.isOne() ? ABOUT : ABOUT_OVER, Tuple.class)
            .setParameter("sites", sites)
            .setParameter("high", span.high())
            .setParameter("known", span.known());
    if (!span.isOne()) {
      query.setParameter("low", span.low()).setParameter("since", span.since());
    }
    return rows(query);
  }

  private static List<ClaimRow> rows(NativeQuery<Tuple> query) {
    return query.getResultList().stream().map(ClaimRow::from).toList();
  }
}
