/** How this service speaks HTTP: pages and cursors, problems, formats, strict bodies, versions. */
package org.xenotime.forum.http;
