/**
 * Requests go to the service that answers for their path, and its answers come back as they are.
 */
package org.xenotime.gateway.routes;
