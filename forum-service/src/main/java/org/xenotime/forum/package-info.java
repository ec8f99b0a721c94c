/** x. */
package org.xenotime.forum;
