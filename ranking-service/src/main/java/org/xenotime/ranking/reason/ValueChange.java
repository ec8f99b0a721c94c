package org.xenotime.ranking.reason;

/**
 * The smallest change of one raw value that puts somebody before the one above, all else being as
 * it is. The others' normalised values move with it where it becomes an end of the scale.
 *
 * @param from the value now; null where it is not known
 * @param to the value from which on the two change places, rounded away from the value now
 * @param beyondBest whether nobody who is ranked is known to have so good a value
 */
public record ValueChange(String criterion, Double from, double to, boolean beyondBest) {}
