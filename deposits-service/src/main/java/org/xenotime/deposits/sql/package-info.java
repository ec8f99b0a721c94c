/** How this service reads lists and writes many rows with SQL. Knows nothing of what is in them. */
package org.xenotime.deposits.sql;
