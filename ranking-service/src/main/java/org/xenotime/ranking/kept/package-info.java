/** What rankings were made from, kept for good, so that anyone can make them again. */
package org.xenotime.ranking.kept;
