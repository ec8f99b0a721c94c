package org.xenotime.deposits.editing;

/**
 * A thing as it stands, in the form in which it is written.
 *
 * @param id the present one, whatever it was asked for by
 */
public record Standing<D extends Record>(String id, D draft) {}
