package org.xenotime.deposits.actor;

/**
 * An actor as it was called, and the one that it proved to be.
 *
 * @param one itself where it was not merged
 */
public record KnownActor(ActorRef actor, ActorRef one) {

  public boolean isMerged() {
    return actor.id() != one.id();
  }
}
