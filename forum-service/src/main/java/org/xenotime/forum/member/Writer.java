package org.xenotime.forum.member;

/** The member who is writing now. */
public record Writer(long id, Author author) {}
