/** Why somebody has its rank: what keeps it from the next one, who is better on everything. */
package org.xenotime.ranking.reason;
