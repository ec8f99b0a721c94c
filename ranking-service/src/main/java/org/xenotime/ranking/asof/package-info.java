/** Rankings of the world as it was on a day, or as it was known at an instant. */
package org.xenotime.ranking.asof;
