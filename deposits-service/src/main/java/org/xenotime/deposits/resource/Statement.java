package org.xenotime.deposits.resource;

import java.math.BigDecimal;
import java.util.List;
import org.xenotime.deposits.source.SourceRef;

/**
 * What a source says of how much there is.
 *
 * @param id data set, record and place in it
 * @param date ISO 8601, as exactly as known; null where the source gives none
 * @param estimate which of the record's estimates this belongs to; classes of one estimate add up
 * @param treoDerived contained oxides are ore times grade, not the source's own figure
 * @param publishedIn the year of the publication that it stands in; null where that says nothing
 */
public record Statement(
    String id,
    String date,
    ReportingCode code,
    ResourceClass resourceClass,
    int estimate,
    BigDecimal oreTonnes,
    BigDecimal treoPercent,
    BigDecimal treoTonnes,
    boolean treoDerived,
    boolean approximate,
    String cutOff,
    String originalText,
    String note,
    List<String> flags,
    SourceRef source,
    String publishedIn) {

  /** The year by which the estimate was made; 0 where nobody knows. */
  int year() {
    var known = date != null ? date : publishedIn;
    return known == null ? 0 : Integer.parseInt(known.substring(0, 4));
  }

  boolean isConsistent() {
    return !flags.contains(Tonnage.INCONSISTENT);
  }

  boolean isPlausible() {
    return !flags.contains(Tonnage.IMPLAUSIBLE) && !flags.contains(Tonnage.UNCHECKED);
  }
}
