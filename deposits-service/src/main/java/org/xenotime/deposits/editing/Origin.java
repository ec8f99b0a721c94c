package org.xenotime.deposits.editing;

import java.time.Instant;

/**
 * How a thing came in that nobody wrote here.
 *
 * @param dataSet null where it is not known
 * @param at null where it is not known
 */
public record Origin(String dataSet, Instant at) {

  static final Origin UNKNOWN = new Origin(null, null);
}
