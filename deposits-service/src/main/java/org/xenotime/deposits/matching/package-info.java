/**
 * Sites of different data sets that may be one: found by distance and name, decided by an editor,
 * and never merged unseen.
 */
package org.xenotime.deposits.matching;
