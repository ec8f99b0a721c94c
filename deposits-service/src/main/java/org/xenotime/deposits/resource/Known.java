package org.xenotime.deposits.resource;

/**
 * A statement or a composition with what it is about.
 *
 * @param deposit the slug of the site
 * @param retracted taken back: nothing is derived from it
 */
public record Known<T>(long siteId, String deposit, boolean retracted, T said) {}
