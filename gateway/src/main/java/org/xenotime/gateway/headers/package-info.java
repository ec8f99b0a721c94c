/** What every answer carries, whoever gave it: its request id and what a browser may do with it. */
package org.xenotime.gateway.headers;
