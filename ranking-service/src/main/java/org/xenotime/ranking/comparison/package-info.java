/** What moved between two rankings, and which of their inputs moved it. */
package org.xenotime.ranking.comparison;
