/** Posts: what was said, in the order of their numbers. */
package org.xenotime.forum.post;
