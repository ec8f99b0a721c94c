package org.xenotime.deposits.changes;

/**
 * What changed, and how it is now.
 *
 * @param subject its slug
 * @param data becomes the {@code data} of the event, as the API would show it
 */
public record Change(String subject, Object data) {}
