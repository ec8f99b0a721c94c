/** What a ranking rests on: who moves without another, and which assumption drives a rank. */
package org.xenotime.ranking.robustness;
