/**
 * What surrounds a deposit, in short: who controlled it when and how sure that is, conflict nearby,
 * evidence of what is mined. Drawn after what it is made of has changed, and published on the feed.
 */
package org.xenotime.deposits.circumstance;
