/** From values and weights to ranks, over and over: flat arrays, nothing allocated in between. */
package org.xenotime.ranking.uncertainty.score;
