/**
 * What members would like to be written, and what editors decide about it. A proposal is checked
 * like a write when it comes in and again when it is accepted, and says by what it was overtaken.
 */
package org.xenotime.deposits.proposal;
