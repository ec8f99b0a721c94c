/**
 * The suite from end to end, as a newcomer gets it: the launcher of {@code ./dev up} on free ports
 * and a fresh data folder, the real Keycloak, a real browser.
 */
package org.xenotime.local.e2e;
