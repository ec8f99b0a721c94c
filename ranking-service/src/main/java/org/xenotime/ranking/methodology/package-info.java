/** The published methods of ranking: documents in the jar, each version of which stays as it is. */
package org.xenotime.ranking.methodology;
