package org.xenotime.deposits.resource;

import java.util.Locale;

/** How sure an estimate is, in the words of the reporting codes. */
public enum ResourceClass {
  MEASURED,
  INDICATED,
  INFERRED,
  MEASURED_INDICATED,
  INDICATED_INFERRED,
  MEASURED_INDICATED_INFERRED,
  PROVEN,
  PROBABLE,
  PROVEN_PROBABLE,
  TOTAL,
  UNCLASSIFIED;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static ResourceClass of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
