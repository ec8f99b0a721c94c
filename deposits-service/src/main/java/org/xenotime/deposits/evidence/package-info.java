/**
 * What joins a fact to the sources that speak for and against it: where in the source, in which
 * words, how reliable, and which sources only repeat each other. Whatever is recorded has evidence;
 * the facts themselves are elsewhere.
 */
package org.xenotime.deposits.evidence;
