/** How the gateway starts, and when it refuses to. */
package org.xenotime.gateway.start;
