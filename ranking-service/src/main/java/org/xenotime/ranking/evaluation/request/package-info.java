/**
 * What a client sends to have candidates of its own ranked: read strictly, with everything that is
 * wrong with it said at once.
 */
package org.xenotime.ranking.evaluation.request;
