package org.xenotime.deposits.quality;

import java.util.List;
import org.xenotime.deposits.resource.Composition;
import org.xenotime.deposits.resource.Statement;

/**
 * What is known of a site, as the rules look at it.
 *
 * @param country ISO 3166-1 alpha-3; null where unknown
 * @param place null where unknown
 * @param discoveryYear null where unknown
 * @param given ids of rules that only an import can check, where it found them broken
 */
public record SiteFacts(
    String country,
    Place place,
    Integer discoveryYear,
    List<String> given,
    List<Statement> statements,
    List<Composition> compositions) {

  /** In degrees, WGS 84. */
  public record Place(double longitude, double latitude) {}
}
