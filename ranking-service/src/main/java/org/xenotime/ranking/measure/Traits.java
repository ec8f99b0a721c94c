package org.xenotime.ranking.measure;

import java.util.List;

/**
 * What kind of thing a deposit is, in the vocabularies of deposits-service; null where not known.
 *
 * @param kind site, district, complex or area
 * @param production such as producer or none, as of the source
 * @param minerals as the source names them
 */
public record Traits(
    String kind, String depositType, String status, String production, List<String> minerals) {

  public static final Traits UNKNOWN = new Traits(null, null, null, null, List.of());

  public Traits {
    minerals = minerals == null ? List.of() : List.copyOf(minerals);
  }
}
