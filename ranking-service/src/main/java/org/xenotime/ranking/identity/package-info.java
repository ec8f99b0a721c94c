/** One text for one meaning, and one name for one text. Pure. */
package org.xenotime.ranking.identity;
