/** Conflict events around the deposits, as the Uppsala Conflict Data Program records them. */
package org.xenotime.deposits.incident;
