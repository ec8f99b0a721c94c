/**
 * How sure a ranking is. Stochastic multicriteria acceptability analysis: values and weights are
 * drawn from what is known about them, everything is ranked again, and it is counted who came
 * where.
 *
 * <p>The same seed gives the same result, to the last bit, on every machine and with any number of
 * threads: draws come in chunks, each with a generator of its own; logarithms and the like are
 * those of {@link StrictMath}; and what is added up across chunks are whole numbers, whose sum has
 * no order. Pure arithmetic without a framework.
 */
package org.xenotime.ranking.uncertainty;
