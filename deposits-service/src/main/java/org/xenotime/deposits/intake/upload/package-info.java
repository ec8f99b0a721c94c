/**
 * Many claims at once, as a CSV file: every row is checked, and the file is stored as a whole or
 * not at all. Rows pass through one at a time into a temporary table; what takes more than one row
 * to see is checked there, by SQL over all of them.
 */
package org.xenotime.deposits.intake.upload;
