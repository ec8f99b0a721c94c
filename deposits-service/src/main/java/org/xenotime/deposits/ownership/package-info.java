/** Who stands at the end of the chains of shares through which a deposit is owned. */
package org.xenotime.deposits.ownership;
