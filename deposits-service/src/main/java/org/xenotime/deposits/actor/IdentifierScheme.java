package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gives a number under which an actor is known, and how it looks. */
@Schema(description = "Who gives a number under which an actor is known")
public enum IdentifierScheme {
  LEI("[A-Z0-9]{18}[0-9]{2}", "18 letters or digits and two digits"),
  CIK("[0-9]{1,10}", "up to ten digits"),
  TICKER("[A-Z0-9]+:[A-Z0-9.]+", "an exchange and a symbol, as NYSE:MP"),
  UCDP_SIDE("[0-9]+", "digits"),
  WIKIDATA("Q[0-9]+", "a Q with digits"),
  OTHER(".+", "a text");

  private final String pattern;
  private final String words;

  IdentifierScheme(String pattern, String words) {
    this.pattern = pattern;
    this.words = words;
  }

  static IdentifierScheme of(String id) {
    return Stream.of(values()).filter(scheme -> scheme.id().equals(id)).findFirst().orElseThrow();
  }

  boolean fits(String value) {
    return value.matches(pattern);
  }

  /** How its numbers look, in words. */
  String form() {
    return words;
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
