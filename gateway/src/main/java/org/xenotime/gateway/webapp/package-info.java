/**
 * The web app's own addresses: whichever a browser opens, it gets the one page that they live in.
 */
package org.xenotime.gateway.webapp;
