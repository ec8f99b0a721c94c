package org.xenotime.deposits.site;

import java.util.Collection;

/** Told to other features inside the transaction that wrote the sites. */
public record SitesWritten(Collection<Long> ids) {}
