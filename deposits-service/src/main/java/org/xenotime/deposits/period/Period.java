package org.xenotime.deposits.period;

import java.util.Optional;

/**
 * When something held by its source; each part may be missing.
 *
 * @param from since when; null where the source does not say
 * @param to until when; null where it is open
 * @param asOf where the source only says that it held then
 */
public record Period(PartialDate from, PartialDate to, PartialDate asOf) {

  public Period {
    if (from != null && to != null && from.earliest().isAfter(to.latest())) {
      throw new IllegalArgumentException("It ends before it begins");
    }
  }

  public static Period from(String from) {
    return new Period(PartialDate.parse(from), null, null);
  }

  public static Period asOf(String asOf) {
    return new Period(null, null, PartialDate.parse(asOf));
  }

  public static Period unknown() {
    return new Period(null, null, null);
  }

  public boolean isUndated() {
    return from == null && to == null && asOf == null;
  }

  /** The text of one end; null where there is none. */
  public static String text(PartialDate end) {
    return Optional.ofNullable(end).map(PartialDate::text).orElse(null);
  }
}
