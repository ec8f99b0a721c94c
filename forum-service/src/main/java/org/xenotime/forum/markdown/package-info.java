/** What members write: which text is taken, and the HTML that it becomes. */
package org.xenotime.forum.markdown;
