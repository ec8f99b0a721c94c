/**
 * What is known of the world's rare-earth deposits and of who controls them.
 *
 * <p>A site stands where ore was found. Statements say how much, compositions say of which
 * elements, claims say who holds it; each comes from a source and none exists without one. Figures
 * that can be derived (oxides, TREO, the heavy share) are derived, never stored by hand.
 */
package org.xenotime.deposits;
