/** What clients read: rankings, why a deposit stands where it does, and the snapshots. */
package org.xenotime.ranking.rankings;
