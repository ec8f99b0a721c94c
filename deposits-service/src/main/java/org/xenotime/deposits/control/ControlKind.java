package org.xenotime.deposits.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which somebody can hold a deposit; one may have a different holder for each. */
public enum ControlKind {
  TERRITORY("who holds the ground by force or by law", true),
  TITLE("who owns the mineral right", false),
  LICENCE("who is licensed to explore or to mine", false),
  OPERATION("who runs the mine", false),
  OWNERSHIP("who owns the project or the company that holds it, with share where stated", false),
  TAXATION("who levies on what is mined", true),
  OFFTAKE("who takes the product", false),
  TRANSIT("who decides what passes on its way out", false),
  FINANCE("who finances it, and may call the money back", false);

  private final String meaning;
  private final boolean inherited;

  ControlKind(String meaning, boolean inherited) {
    this.meaning = meaning;
    this.inherited = inherited;
  }

  public static Optional<ControlKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(ControlKind::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String meaning() {
    return meaning;
  }

  /** Whether a site has the answer of the area around it where it has none of its own. */
  public boolean isInherited() {
    return inherited;
  }
}
