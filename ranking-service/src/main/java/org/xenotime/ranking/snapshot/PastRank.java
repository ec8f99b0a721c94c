package org.xenotime.ranking.snapshot;

/** What a snapshot made of a deposit: one of {@code ranked} and {@code unranked} is null. */
public record PastRank(Published snapshot, RankedDeposit ranked, UnrankedDeposit unranked) {}
