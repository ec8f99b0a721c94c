package org.xenotime.ranking.sensitivity;

/**
 * A share of the variance, as estimated. The true one lies between 0 and 1, an estimate may lie
 * outside by as much as its interval is wide.
 *
 * @param low lower end of its 95 % interval
 */
public record Index(double value, double low, double high) {}
