package org.xenotime.deposits.source;

/** Happens in the transaction in which a source is changed: what rests on it may follow. */
public record SourceChanged(long id) {}
