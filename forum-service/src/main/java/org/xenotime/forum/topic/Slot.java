package org.xenotime.forum.topic;

/** The place that a topic gave to a post to come; it is free again when the transaction fails. */
public record Slot(int number, boolean locked) {}
