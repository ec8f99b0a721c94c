/** What was counted over all draws, and what can be read from it. */
package org.xenotime.ranking.uncertainty.measured;
