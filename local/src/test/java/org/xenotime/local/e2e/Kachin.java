package org.xenotime.local.e2e;

/** The case that the suite exists for. */
final class Kachin {
  static final String SLUG = "kachin-special-region-1";
  static final String NAME = "Kachin Special Region 1";
  static final String HOLDER = "Kachin Independence Army";
  static final String HOLDER_SLUG = "kachin-independence-army";

  private Kachin() {}
}
