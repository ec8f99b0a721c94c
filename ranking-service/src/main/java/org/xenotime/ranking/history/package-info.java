/** How the rank of one deposit went, from snapshot to snapshot. */
package org.xenotime.ranking.history;
