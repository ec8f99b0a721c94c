/** Times as sources give them: a day, a month, a year, or none. Pure. */
package org.xenotime.deposits.period;
