/** Taking part: opening a topic, replying, and the rules for both. */
package org.xenotime.forum.posting;
