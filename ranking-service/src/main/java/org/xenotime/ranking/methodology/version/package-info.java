/** Versions of methodologies: drafts that are written, and what was published for good. */
package org.xenotime.ranking.methodology.version;
