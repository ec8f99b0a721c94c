/** Reads the document of a methodology, or lists all that is wrong with it at once. */
package org.xenotime.ranking.methodology.document;
