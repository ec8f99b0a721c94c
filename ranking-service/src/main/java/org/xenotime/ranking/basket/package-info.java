/** What a kilogram of a deposit's rare-earth oxides would fetch, oxide by oxide. Pure. */
package org.xenotime.ranking.basket;
