package org.xenotime.ranking.basket;

/** How much of the TREO is this oxide, in percent of mass. */
public record OxideShare(String oxide, double percentOfTreo) {}
