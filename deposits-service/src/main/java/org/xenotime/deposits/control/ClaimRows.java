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
    return select(" where claim.slug = :slug order by claim.id desc limit 1")
        .setParameter("slug", slug)
        .getResultList()
        .stream()
        .map(ClaimRow::from)
        .findFirst();
  }

  /** All versions of all claims about these sites, or about a place that one of those is about. */
  List<ClaimRow> about(Collection<Long> sites) {
    return select(
            """
             where claim.subject_id in (:sites) or claim.place_code in (
              select same.place_code from control_claim same where same.subject_id in (:sites))
            order by claim.id""")
        .setParameter("sites", sites)
        .getResultList()
        .stream()
        .map(ClaimRow::from)
        .toList();
  }

  private NativeQuery<Tuple> select(String rest) {
    return entities.unwrap(Session.class).createNativeQuery(ClaimRow.SELECT + rest, Tuple.class);
  }
}
