package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.xenotime.deposits.evidence.EvidenceRow;

/** Reads relations: their ends as the actors that they proved to be. */
@ApplicationScoped
class RelationRows {

  /** All versions. */
  static final String SELECT = from("actor_relation");

  /** The versions that were known at a time, of relations that were not taken back then. */
  static final String KNOWN = from("relations_known(:knownAt)");

  /** As they stand today; what a merge made a relation of an actor to itself is none. */
  static final String OF_ACTOR =
      SELECT
          + """
           where r.id in (
              select said.id from actor one join actor same on same.one_id = one.id
                join actor_relation said on said.from_id = same.id
              where one.slug = :actor and said.superseded_at is null
              union
              select said.id from actor one join actor same on same.one_id = one.id
                join actor_relation said on said.to_id = same.id
              where one.slug = :actor and said.superseded_at is null)
            and r.superseded_at is null and r.status = 'accepted' and f.id <> t.id
          order by r.id""";

  private final EntityManager entities;

  RelationRows(EntityManager entities) {
    this.entities = entities;
  }

  private static String from(String rows) {
    return """
      select length(r.slug) as slug_length, r.slug, f.slug as from_slug, f.name as from_name,
        t.slug as to_slug, t.name as to_name, r.kind, r.kind_text, r.share_percent, r.valid_from,
        r.valid_to, r.as_of, r.status, r.note, r.version, r.change, r.reason, r.recorded_by,
        r.recorded_at, r.superseded_at, %s as evidence
      from %s r
        join actor said_from on said_from.id = r.from_id join actor f on f.id = said_from.one_id
        join actor said_to on said_to.id = r.to_id join actor t on t.id = said_to.one_id"""
        .formatted(EvidenceRow.listed("relation", "r.slug"), rows);
  }

  /** The version that stands today, be it that the relation was taken back. */
  Optional<RelationView> current(String slug) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            SELECT + " where r.slug = :slug and r.superseded_at is null", Tuple.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .map(RelationView::from);
  }

  /** The version that was known at a time; empty where none was, or where it was taken back. */
  Optional<RelationView> known(String slug, Instant at) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(KNOWN + " where r.slug = :slug", Tuple.class)
        .setParameter("knownAt", at)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .map(RelationView::from);
  }
}
