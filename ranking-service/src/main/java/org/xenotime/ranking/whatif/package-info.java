/**
 * What a ranking would be by other weights, prices, definitions or filters: the inputs of a
 * published snapshot, ranked again. Nothing of it is kept but the inputs in flat form, for the next
 * question of the same kind: that is how a slider can ask on every move.
 */
package org.xenotime.ranking.whatif;
