package org.xenotime.ranking.snapshot;

/** A deposit's place in a snapshot; what is not known is null. */
public record RankedDeposit(
    int position,
    int rank,
    String id,
    String name,
    String country,
    double score,
    Integer change,
    double completeness,
    Double treoTonnes,
    Double heavyTreoTonnes,
    Double treoPercent,
    Double heavySharePercent,
    Integer rankLow,
    Integer rankHigh) {}
