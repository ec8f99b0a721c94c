/** From values to ranks: normalising, weighing, ordering. Pure arithmetic, the same everywhere. */
package org.xenotime.ranking.scoring;
