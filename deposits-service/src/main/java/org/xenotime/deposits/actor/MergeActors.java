package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.xenotime.deposits.http.Problem;

/**
 * Says that two actors are one, or that they are not after all. Nothing that was recorded of either
 * is touched: both keep their rows, and every read counts them as one while the merge stands.
 */
@ApplicationScoped
class MergeActors {

  private final EntityManager entities;
  private final Actors actors;

  MergeActors(EntityManager entities, Actors actors) {
    this.entities = entities;
    this.actors = actors;
  }

  /**
   * From now on the first counts as the second.
   *
   * @param by handle of the editor
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void merge(KnownActor actor, KnownActor into, long source, String reason, String by) {
    if (actor.actor().id() == into.actor().id()) {
      throw Problem.CONFLICT.because("An actor is not merged into itself.");
    }
    refuseMerged(actor, "Undo that merge first.");
    refuseMerged(into, "Merge into '%s'.".formatted(into.one().slug()));
    entities
        .createNativeQuery(
            """
            insert into actor_merge (actor_id, into_id, source_id, reason, recorded_by)
            values (:actor, :into, :source, :reason, :by)""")
        .setParameter("actor", actor.actor().id())
        .setParameter("into", into.actor().id())
        .setParameter("source", source)
        .setParameter("reason", reason)
        .setParameter("by", by)
        .executeUpdate();
    actors.changed(actor.actor());
    actors.changed(into.actor());
  }

  /** From now on it is an actor of its own again, with all that was said of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void undo(KnownActor actor) {
    if (!actor.isMerged()) {
      throw Problem.CONFLICT.because(
          "The actor '%s' is not merged into another.".formatted(actor.actor().slug()));
    }
    entities
        .createNativeQuery(
            """
            update actor_merge set superseded_at = clock_timestamp()
            where actor_id = :actor and superseded_at is null""")
        .setParameter("actor", actor.actor().id())
        .executeUpdate();
    actors.changed(actor.actor());
    actors.changed(actor.one());
  }

  private static void refuseMerged(KnownActor actor, String instead) {
    if (actor.isMerged()) {
      throw Problem.CONFLICT.because(
          "The actor '%s' proved to be '%s' already. %s"
              .formatted(actor.actor().slug(), actor.one().slug(), instead));
    }
  }
}
