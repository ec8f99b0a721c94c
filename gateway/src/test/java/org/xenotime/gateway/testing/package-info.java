/** Real servers that stand in for what the gateway talks to, and a plain client to talk to it. */
package org.xenotime.gateway.testing;
