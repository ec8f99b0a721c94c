package org.xenotime.deposits.site;

/** A site as other features know it; {@code slug} is its id in addresses. */
public record SiteRef(long id, String slug, String name) {}
