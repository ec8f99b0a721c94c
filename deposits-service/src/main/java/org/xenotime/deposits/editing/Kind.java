package org.xenotime.deposits.editing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things that can be written, and where they are. */
public enum Kind {
  DEPOSIT("deposits"),
  STATEMENT("statements"),
  COMPOSITION("compositions"),
  ACTOR("actors"),
  RELATION("relations"),
  CLAIM("control-claims"),
  EVIDENCE("evidence"),
  SOURCE("sources"),

  /** A word of a vocabulary: written by admins, and never proposed. */
  TERM("vocabularies");

  private final String collection;

  Kind(String collection) {
    this.collection = collection;
  }

  /** Of those that may be proposed. */
  public static Optional<Kind> of(String id) {
    return Stream.of(values())
        .filter(Kind::isProposed)
        .filter(kind -> kind.id().equals(id))
        .findFirst();
  }

  public static String ids() {
    return Stream.of(values())
        .filter(Kind::isProposed)
        .map(Kind::id)
        .collect(Collectors.joining(", "));
  }

  /** Whether members may propose one. */
  public boolean isProposed() {
    return this != TERM;
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The path of one of them. */
  public String address(String id) {
    return "/api/v1/" + collection + "/" + id;
  }
}
