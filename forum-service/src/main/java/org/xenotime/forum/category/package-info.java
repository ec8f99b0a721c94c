/** The rooms of the forum. */
package org.xenotime.forum.category;
