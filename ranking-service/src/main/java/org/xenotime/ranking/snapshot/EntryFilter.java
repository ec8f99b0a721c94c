package org.xenotime.ranking.snapshot;

/**
 * Which entries to show.
 *
 * @param country ISO 3166-1 alpha-3; null for all
 * @param name part of the name, accents and case aside; null for all
 */
public record EntryFilter(String country, String name) {

  public boolean admits(RankedRow row) {
    return (country == null || country.equals(row.country()))
        && (name == null || row.foldedName().contains(FoldedName.of(name)));
  }
}
