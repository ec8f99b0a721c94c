/** How this service speaks HTTP: pages and cursors, problems, formats, conditional requests. */
package org.xenotime.ranking.http;
