/** How the service starts, and when it refuses to. */
package org.xenotime.forum.start;
