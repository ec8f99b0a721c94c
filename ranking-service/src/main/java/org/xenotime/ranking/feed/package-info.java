/**
 * Follows what deposits-service says has changed. One replica at a time reads the feed; pages are
 * applied at least once and take effect once; a revision becomes visible when it is whole.
 */
package org.xenotime.ranking.feed;
