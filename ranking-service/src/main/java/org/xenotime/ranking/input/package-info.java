/** The figures that rankings are made of, as whole data revisions: never half of a change. */
package org.xenotime.ranking.input;
