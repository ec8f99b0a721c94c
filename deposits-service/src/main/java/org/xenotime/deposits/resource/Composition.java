package org.xenotime.deposits.resource;

import java.util.List;
import org.xenotime.deposits.source.SourceRef;

/**
 * What a source says of which elements the ore holds.
 *
 * @param publishedIn the year of the publication that it stands in; may be null
 */
public record Composition(
    String id,
    String subject,
    ElementsPpm elements,
    List<StatedShare> statedShares,
    SourceRef source,
    String publishedIn) {

  int year() {
    return publishedIn == null ? 0 : Integer.parseInt(publishedIn.substring(0, 4));
  }
}
