/** How sure the ranks of a published ranking are. Pure. */
package org.xenotime.ranking.odds;
