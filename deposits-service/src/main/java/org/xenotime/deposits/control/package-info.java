/**
 * Who holds what, by whose word. A claim is what one source says; what follows from all claims on a
 * day, given what was known on another, is worked out by {@link
 * org.xenotime.deposits.control.TransitionRule} and nowhere else.
 */
package org.xenotime.deposits.control;
