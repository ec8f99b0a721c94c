/**
 * Draws that come in chunks, each with a random generator of its own: how many threads share the
 * chunks, and which of them comes first, has no influence on any result.
 */
package org.xenotime.ranking.uncertainty.draw;
