/** What HTTP asks of every feature here: problems, and telling a person from a script. */
package org.xenotime.gateway.http;
