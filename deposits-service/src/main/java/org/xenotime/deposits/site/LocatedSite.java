package org.xenotime.deposits.site;

/**
 * A site and where it lies.
 *
 * @param location null where unknown
 */
public record LocatedSite(SiteRef ref, Location location) {}
