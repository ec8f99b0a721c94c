package org.xenotime.deposits.actor;

/** An actor as other features know it; {@code slug} is its id in addresses. */
public record ActorRef(long id, String slug, String name) {}
