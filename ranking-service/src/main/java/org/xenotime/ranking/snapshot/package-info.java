/** Rankings as they were published: made from whole inputs, kept for good, never changed. */
package org.xenotime.ranking.snapshot;
