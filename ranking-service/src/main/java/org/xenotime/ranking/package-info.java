/**
 * Which deposits matter most, by a published method, with the reason for every rank.
 *
 * <p>The service follows what deposits-service says has changed and keeps the figures that it needs
 * ({@code feed}, {@code input}). A methodology says what is measured and how it is weighed; the
 * arithmetic is pure ({@code measure}, {@code basket}, {@code scoring}). Where the result differs
 * from the one before, it becomes a new snapshot, which nobody can change ({@code snapshot}), and
 * that is what clients read ({@code rankings}).
 */
package org.xenotime.ranking;
