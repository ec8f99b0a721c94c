/** Finding and taming values that lie far from all others. */
package org.xenotime.ranking.scoring.outlier;
