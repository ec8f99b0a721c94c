/** The published words, what they mean, and which words of sources stand for them. */
package org.xenotime.deposits.vocabulary;
