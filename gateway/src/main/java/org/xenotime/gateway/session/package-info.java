/**
 * Who is signed in. A browser holds nothing but an encrypted cookie; on the way to a service it
 * turns into the bearer token that the service verifies. Whoever brings a token of its own is left
 * alone.
 */
package org.xenotime.gateway.session;
