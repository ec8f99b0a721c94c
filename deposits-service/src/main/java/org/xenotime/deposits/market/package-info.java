/**
 * Prices, production, reserves, trade and mine sites counted, each figure with its source; what a
 * later edition revised is kept as the earlier one gave it.
 */
package org.xenotime.deposits.market;
