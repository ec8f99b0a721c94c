/** Shapes on the globe, and which of them hold a point. Knows nothing of what is in them. */
package org.xenotime.deposits.geo;
