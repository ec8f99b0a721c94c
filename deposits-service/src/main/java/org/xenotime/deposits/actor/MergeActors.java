package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Journal;
import org.xenotime.deposits.editing.Journal.Approval;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.http.Problem;

/**
 * Says that two actors are one, or that they are not after all. Nothing that was recorded of either
 * is touched: both keep their rows, and every read counts them as one while the merge stands.
 */
@ApplicationScoped
class MergeActors {

  private final EntityManager entities;
  private final Actors actors;
  private final WriteActors written;
  private final Drafts drafts;
  private final Journal journal;
  private final Origins origins;

  MergeActors(
      EntityManager entities,
      Actors actors,
      WriteActors written,
      Drafts drafts,
      Journal journal,
      Origins origins) {
    this.entities = entities;
    this.actors = actors;
    this.written = written;
    this.drafts = drafts;
    this.journal = journal;
    this.origins = origins;
  }

  /** From now on the first counts as the second. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void merge(KnownActor actor, KnownActor into, long source, Edit edit) {
    if (actor.actor().id() == into.actor().id()) {
      throw Problem.CONFLICT.because("An actor is not merged into itself.");
    }
    refuseMerged(actor, "Undo that merge first.");
    refuseMerged(into, "Merge into that one.");
    entities
        .createNativeQuery(
            """
            insert into actor_merge (actor_id, into_id, source_id, reason, recorded_by, recorded_at)
            values (:actor, :into, :source, :reason, :by, :at)""")
        .setParameter("actor", actor.actor().id())
        .setParameter("into", into.actor().id())
        .setParameter("source", source)
        .setParameter("reason", edit.reason())
        .setParameter("by", edit.by().handle())
        .setParameter("at", edit.at())
        .executeUpdate();
    log(actor.actor(), "mergedInto", null, into.actor().slug(), edit);
    log(into.actor(), "takesIn", null, actor.actor().slug(), edit);
  }

  /** From now on it is an actor of its own again, with all that was said of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void undo(KnownActor actor, Edit edit) {
    if (!actor.isMerged()) {
      throw Problem.CONFLICT.because(
          "The actor '%s' is not merged into another.".formatted(actor.actor().slug()));
    }
    var into =
        entities
            .createNativeQuery(
                """
                with undone as (
                  update actor_merge set superseded_at = :at
                  where actor_id = :actor and superseded_at is null returning into_id)
                select slug from actor join undone on undone.into_id = actor.id""",
                String.class)
            .setParameter("actor", actor.actor().id())
            .setParameter("at", edit.at())
            .getSingleResult()
            .toString();
    var taker = actors.find(into).orElseThrow();
    log(actor.actor(), "mergedInto", into, null, edit);
    log(taker.actor(), "takesIn", actor.actor().slug(), null, edit);
    actors.changed(taker.one());
  }

  /** Both say in their histories what became of them. */
  private void log(ActorRef actor, String member, String before, String after, Edit edit) {
    var slug = actor.slug();
    var was = drafts.write(written.asWritten(slug));
    journal.origin(
        Kind.ACTOR,
        slug,
        was,
        origins.of("actor", "slug", slug).orElseGet(() -> new Origin(null, null)));
    var now = was.deepCopy();
    if (before != null) {
      was.put(member, before);
    }
    if (after != null) {
      now.put(member, after);
    }
    journal.changed(Kind.ACTOR, slug, was, now, edit, Approval.NONE);
    actors.changed(actor);
  }

  private static void refuseMerged(KnownActor actor, String instead) {
    if (actor.isMerged()) {
      throw Problem.CONFLICT.because(
          "The actor '%s' proved to be '%s' already. %s"
              .formatted(actor.actor().slug(), actor.one().slug(), instead));
    }
  }
}
