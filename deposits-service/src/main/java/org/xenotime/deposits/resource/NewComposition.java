package org.xenotime.deposits.resource;

import java.util.List;

/**
 * A composition as an import brings it.
 *
 * @param subject what was analysed, where it is not simply the site's ore; may be null
 */
public record NewComposition(
    String key,
    long siteId,
    long sourceId,
    String subject,
    ElementsPpm elements,
    List<StatedShare> statedShares) {}
