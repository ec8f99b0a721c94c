/**
 * How much there is and of what: resource statements, compositions, and the figures that follow
 * from them. The derivations are pure.
 */
package org.xenotime.deposits.resource;
