/** x. */
package org.xenotime.deposits;
