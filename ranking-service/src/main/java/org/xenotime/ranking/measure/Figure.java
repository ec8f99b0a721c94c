package org.xenotime.ranking.measure;

/** A value with its source. */
public record Figure(double value, SourceRef source) {}
