/** How sure the weights are: spaces of weights, each with a sampler that is uniform on it. */
package org.xenotime.ranking.uncertainty.weight;
