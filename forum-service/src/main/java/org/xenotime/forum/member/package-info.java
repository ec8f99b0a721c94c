/** Who writes: the profile that is made from the token at the first write. */
package org.xenotime.forum.member;
