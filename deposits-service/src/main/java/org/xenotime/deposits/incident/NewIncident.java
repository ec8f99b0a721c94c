package org.xenotime.deposits.incident;

import java.time.LocalDate;

/**
 * A conflict event as an import brings it.
 *
 * @param reports how many reports it stands on; null where not recorded
 */
public record NewIncident(
    String id, When when, Sides sides, Deaths deaths, Place place, Integer reports, long sourceId) {

  /**
   * When it happened.
   *
   * @param precision of UCDP: 1 (the day) to 5 (longer than a month)
   */
  public record When(LocalDate from, LocalDate to, int precision) {}

  /**
   * Who was in it.
   *
   * @param violence state-based, non-state or one-sided
   */
  public record Sides(String violence, String conflict, String a, int aId, String b, int bId) {}

  /** The best estimate with its bounds, and the best estimate by side. */
  public record Deaths(
      int best, int low, int high, int sideA, int sideB, int civilians, int unknown) {}

  /**
   * Where it was.
   *
   * @param precision of UCDP: 1 (exact) to 7 (at sea or in the air)
   * @param description null where there is none
   * @param adminArea null where not known
   */
  public record Place(
      double longitude,
      double latitude,
      int precision,
      String name,
      String description,
      String adminArea,
      String country) {}
}
