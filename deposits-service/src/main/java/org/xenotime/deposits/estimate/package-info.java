/**
 * How statements and compositions are written: what a source says of how much there is, and of
 * what.
 */
package org.xenotime.deposits.estimate;
