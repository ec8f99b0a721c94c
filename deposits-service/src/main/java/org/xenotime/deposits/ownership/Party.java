package org.xenotime.deposits.ownership;

/**
 * Somebody who may own something.
 *
 * @param id of the actor
 */
record Party(String id, String name) {}
