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

  private final EntityManager entities;

  ClaimRows(EntityManager entities) {
    this.entities = entities;
  }

  /** The version that stands today. */
  Optional<ClaimRow> current(String slug) {
    return current(List.of(slug)).stream().findFirst();
  }

  /** The versions that stand today. */
  List<ClaimRow> current(Collection<String> slugs) {
    return rows(
        select(ClaimRow.SELECT, " where claim.slug in (:slugs) and claim.superseded_at is null")
            .setParameter("slugs", slugs));
  }

  /** All versions of all claims about these sites, or about a place that one of those is about. */
  List<ClaimRow> about(Collection<Long> sites) {
    return rows(
        select(
                ClaimRow.SELECT_WITH_SIDES,
                """
                 where claim.id in (
                  select own.id from control_claim own where own.subject_id in (:sites)
                  union
                  select same.id from control_claim same where same.place_code in (
                    select own.place_code from control_claim own
                    where own.subject_id in (:sites) and own.place_code is not null))
                order by claim.id""")
            .setParameter("sites", sites));
  }

  private static List<ClaimRow> rows(NativeQuery<Tuple> query) {
    return query.getResultList().stream().map(ClaimRow::from).toList();
  }

  private NativeQuery<Tuple> select(String select, String rest) {
    return entities.unwrap(Session.class).createNativeQuery(select + rest, Tuple.class);
  }
}
