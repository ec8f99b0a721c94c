package org.xenotime.deposits.actor;

import java.util.List;

/**
 * An actor as an import brings it.
 *
 * @param kindText kind in the words of the source
 * @param country ISO 3166-1 alpha-3; null where unknown
 * @param recordId id of the record in its data set
 */
public record NewActor(
    String recordId,
    String name,
    List<String> aliases,
    ActorKind kind,
    String kindText,
    String country,
    List<Identifier> identifiers,
    long sourceId) {

  /**
   * A number under which it is known elsewhere.
   *
   * @param scheme lei, cik, ticker, ucdp-side, wikidata or other
   */
  public record Identifier(String scheme, String value) {}
}
