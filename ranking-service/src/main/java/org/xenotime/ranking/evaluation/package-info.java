/**
 * Candidates that a client brings along are ranked, with how sure that is. Nothing of them is kept,
 * but for the hour that the result of a job can be fetched.
 */
package org.xenotime.ranking.evaluation;
