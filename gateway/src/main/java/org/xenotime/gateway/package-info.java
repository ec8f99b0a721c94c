/**
 * The one door of Xenotime: a browser and an API client see one address here, and behind it three
 * services that each answer for their own paths.
 *
 * <p>The gateway routes by prefix and rewrites no path. It signs people in and keeps their tokens
 * in an encrypted cookie, so that a script in the page never holds one; it passes the bearer tokens
 * of API clients on as they are, because every service verifies tokens itself. It serves the web
 * app, one OpenAPI document made from the services' documents, and a page for every kind of
 * problem.
 */
package org.xenotime.gateway;
