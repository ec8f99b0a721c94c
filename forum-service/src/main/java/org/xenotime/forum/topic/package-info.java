/** Topics: what is talked about, where it hangs, and the lists by which it is found. */
package org.xenotime.forum.topic;
