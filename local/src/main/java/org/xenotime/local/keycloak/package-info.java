/** Keycloak, the real distribution, with the local realm. */
package org.xenotime.local.keycloak;
