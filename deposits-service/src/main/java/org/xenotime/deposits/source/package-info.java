/** Who said it: the sources that figures and claims name. */
package org.xenotime.deposits.source;
