/** Writes that are repeated under the same key get the first answer and write nothing. */
package org.xenotime.ranking.idempotency;
