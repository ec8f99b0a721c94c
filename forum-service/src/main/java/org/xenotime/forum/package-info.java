/**
 * Where the people who follow rare earths talk about what they see.
 *
 * <p>A topic stands in a category and may hang on a deposit or an actor. Its posts are numbered
 * without a gap, so that a number is an address. Members write Markdown; what leaves is the HTML
 * that a published allow-list let through. Reading is open to all; who writes is known by a token
 * of the realm, of which the forum keeps a name and nothing else.
 */
package org.xenotime.forum;
