/** x. */
package org.xenotime.local;
