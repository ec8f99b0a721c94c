package org.xenotime.ranking.measure;

/** Where a figure comes from; the whole source stands at deposits-service. */
public record SourceRef(String id, String citation) {}
