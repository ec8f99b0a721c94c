/** How sure a single value is: distributions, drawn from in the same way on every machine. */
package org.xenotime.ranking.uncertainty.value;
