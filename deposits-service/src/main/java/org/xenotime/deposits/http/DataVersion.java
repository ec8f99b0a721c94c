package org.xenotime.deposits.http;

import java.util.UUID;

/**
 * How far the data of this database has come: every ETag carries it, and so tells what its holder
 * has seen.
 *
 * @param feed another in another database
 * @param revision of the last committed write
 */
public record DataVersion(UUID feed, long revision) {

  /** What an ETag says of it; the whole feed would only make it longer. */
  String mark() {
    return feed.toString().substring(0, 8) + "-" + revision;
  }

  public DataVersion at(long revision) {
    return new DataVersion(feed, revision);
  }
}
