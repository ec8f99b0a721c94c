/** Why a deposit has its rank and not the next better one. */
package org.xenotime.ranking.why;
