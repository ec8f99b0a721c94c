package org.xenotime.deposits.resource;

import java.util.Locale;

/** The code by which an estimate was reported. */
public enum ReportingCode {
  JORC(true),
  NI_43_101(true),
  SAMREC(true),
  NAEN(true),
  NOT_COMPLIANT(false),
  UNKNOWN(false);

  private final boolean compliant;

  ReportingCode(boolean compliant) {
    this.compliant = compliant;
  }

  /** Somebody competent has put a name to the figure. */
  public boolean compliant() {
    return compliant;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static ReportingCode of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
