/**
 * What changed, in the order in which it was committed. A feature records its events with {@link
 * org.xenotime.deposits.changes.Changes} inside its transaction; anyone may follow the feed.
 */
package org.xenotime.deposits.changes;
