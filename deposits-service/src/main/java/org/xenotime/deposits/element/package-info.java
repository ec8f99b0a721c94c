/** The rare-earth elements, their oxides, and the groups that the figures speak of. Pure. */
package org.xenotime.deposits.element;
