/** The smallest change of weights under which two change places. */
package org.xenotime.ranking.reason.weight;
