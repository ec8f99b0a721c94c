package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.xenotime.deposits.source.SourceChanged;

/**
 * A deposit names its sources, and which estimate stands for it may hang on the date of one: where
 * a source changes, the deposits that rest on it are drawn anew.
 */
@ApplicationScoped
class FollowSources {

  private static final String RESTING =
      """
      select id from site where source_id = :source
      union select site_id from resource_statement where source_id = :source and not retracted
      union select site_id from composition where source_id = :source and not retracted
      union select site_id from site_reference where source_id = :source""";

  private final EntityManager entities;
  private final DepositsChanged deposits;

  FollowSources(EntityManager entities, DepositsChanged deposits) {
    this.entities = entities;
    this.deposits = deposits;
  }

  void follow(@Observes SourceChanged changed) {
    deposits.publish(
        entities
            .unwrap(Session.class)
            .createNativeQuery(RESTING, Long.class)
            .setParameter("source", changed.id())
            .getResultList());
  }
}
