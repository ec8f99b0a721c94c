package org.xenotime.deposits.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something held by its source; each part may be missing.
 *
 * @param from since when; null where the source does not say
 * @param to until when; null where the source does not speak of an end
 * @param asOf where the source only says that it held then
 */
public record Period(PartialDate from, PartialDate to, PartialDate asOf) {

  /** When whatever has always been so began. */
  private static final PartialDate ALWAYS = PartialDate.of(LocalDate.of(1, 1, 1));

  public Period {
    if (from != null
        && to != null
        && !from.isOpen()
        && !to.isOpen()
        && from.earliest().isAfter(to.latest())) {
      throw new IllegalArgumentException("It ends before it begins");
    }
    if (asOf != null && asOf.isOpen()) {
      throw new IllegalArgumentException("A time at which it held cannot be open");
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

  /** Since when, for a rule: what the source says was always so began before everything else. */
  public PartialDate begin() {
    return from != null && from.isOpen() ? ALWAYS : from;
  }

  /** Until when, for a rule; null where no end is named. */
  public PartialDate end() {
    return isOpenEnded() ? null : to;
  }

  public boolean hasAlwaysBeen() {
    return from != null && from.isOpen();
  }

  /** The source says itself that it has not ended. */
  public boolean isOpenEnded() {
    return to != null && to.isOpen();
  }

  /** The text of one end; null where there is none. */
  public static String text(PartialDate end) {
    return Optional.ofNullable(end).map(PartialDate::text).orElse(null);
  }
}
