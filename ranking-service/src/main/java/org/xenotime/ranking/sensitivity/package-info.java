/**
 * Which assumption drives a result: shares of its variance, after I. M. Sobol. The same seed gives
 * the same indices on every machine and with any number of threads.
 */
package org.xenotime.ranking.sensitivity;
