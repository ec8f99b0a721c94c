package org.xenotime.deposits.editing;

import java.time.Instant;

/**
 * How a thing came in that nobody wrote here by itself.
 *
 * @param by handle of who sent it in a file; {@link #IMPORT} where it came with the service
 * @param dataSet or the id of the upload; null where it is not known
 * @param revision of the data; null where it is not known
 * @param at null where it is not known
 */
public record Origin(String by, String dataSet, Long revision, Instant at) {

  static final String IMPORT = "import";
  static final Origin UNKNOWN = new Origin(null, null);

  public Origin(String dataSet, Instant at) {
    this(IMPORT, dataSet, null, at);
  }
}
