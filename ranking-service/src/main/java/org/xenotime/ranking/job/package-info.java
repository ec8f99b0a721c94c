/**
 * Work that keeps a processor busy: how much of it goes on at a time, who waits for it, and what
 * becomes of it when nobody does.
 *
 * <p>A request that is worked on while its client waits ends when the client hangs up. Work that
 * takes longer becomes a job, which is kept in the database: whichever replica has time computes
 * it, and another takes over where one dies. Who can compute what is told by implementations of
 * {@link org.xenotime.ranking.job.Computation}.
 */
package org.xenotime.ranking.job;
