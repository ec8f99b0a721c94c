package org.xenotime.deposits.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Reads evidence. */
@ApplicationScoped
class EvidenceRows {

  private final EntityManager entities;

  EvidenceRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Evidence of a claim, all versions, the newest last. */
  record OfClaim(String claim, List<EvidenceRow> versions) {

    EvidenceRow newest() {
      return versions.getLast();
    }
  }

  Optional<OfClaim> find(String slug) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select asked.claim, %s as versions
            from evidence asked where asked.slug = :slug and asked.version = 1"""
                .formatted(EvidenceRow.listed("slug", "asked.slug")),
            Tuple.class)
        .setParameter("slug", slug)
        .getResultStream()
        .map(
            row ->
                new OfClaim(
                    row.get("claim", String.class),
                    EvidenceRow.list(row.get("versions", String.class))))
        .findFirst();
  }

  /** Whether that is all that supports a claim that stands. */
  boolean isLastSupport(String slug) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select exists (
              select from evidence last join control_claim claim on claim.slug = last.claim
              where last.slug = :slug and last.superseded_at is null
                and claim.superseded_at is null and claim.status = 'accepted'
                and not exists (
                  select from evidence other
                  where other.claim = last.claim and other.slug <> last.slug
                    and other.superseded_at is null and other.stance = 'supports'
                    and other.change is distinct from 'retraction'))""",
            Boolean.class)
        .setParameter("slug", slug)
        .getSingleResult();
  }

  /** The evidence of a claim that stands; empty where there is no such claim. */
  Optional<List<EvidenceRow>> ofClaim(String slug) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select %s as versions from control_claim_head head where head.slug = :slug"
                .formatted(EvidenceRow.listed("claim", "head.slug")),
            Tuple.class)
        .setParameter("slug", slug)
        .getResultStream()
        .map(row -> EvidenceRow.list(row.get("versions", String.class)))
        .map(rows -> rows.stream().filter(EvidenceRow::stands).toList())
        .findFirst();
  }
}
