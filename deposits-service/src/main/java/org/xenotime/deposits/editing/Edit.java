package org.xenotime.deposits.editing;

import java.time.Instant;

/**
 * The circumstances of a write.
 *
 * @param reason may be null where something new is made
 * @param revision of the data, which this write makes
 */
public record Edit(Author by, String reason, Cause cause, Instant at, long revision) {}
