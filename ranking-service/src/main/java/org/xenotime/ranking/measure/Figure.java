package org.xenotime.ranking.measure;

/**
 * A value with its source.
 *
 * @param compositionSource where the composition is from, if the value rests on one from elsewhere;
 *     else null
 */
public record Figure(double value, SourceRef source, SourceRef compositionSource) {}
