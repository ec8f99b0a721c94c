package org.xenotime.deposits.source;

import java.util.Locale;

/** What kind of thing a source is. */
public enum SourceKind {
  DATASET,
  REPORT,
  ARTICLE,
  FILING,
  NEWS,
  INTERVIEW,
  WEB;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
