package org.xenotime.local.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xenotime.local.settings.UserError;

/**
 * What was asked of the benchmark: some of its parts, or all; and options of the suite.
 *
 * @param rLibrary the folder of an R library that has the package smaa
 */
public record Chosen(Set<Part> parts, List<String> options, Optional<String> rLibrary) {
  private static final String R_LIBRARY = "--r-library";

  public static Chosen from(List<String> arguments) {
    var parts = EnumSet.noneOf(Part.class);
    var options = new ArrayList<String>();
    Optional<String> rLibrary = Optional.empty();
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      var argument = rest.next();
      if (argument.startsWith(R_LIBRARY + "=")) {
        rLibrary = Optional.of(argument.substring(R_LIBRARY.length() + 1));
      } else if (argument.equals(R_LIBRARY)) {
        if (!rest.hasNext()) {
          throw new UserError("Option %s needs a value".formatted(R_LIBRARY));
        }
        rLibrary = Optional.of(rest.next());
      } else if (argument.startsWith("-")) {
        options.add(argument);
        if (!argument.contains("=") && rest.hasNext()) {
          options.add(rest.next());
        }
      } else {
        parts.add(part(argument));
      }
    }
    return new Chosen(parts.isEmpty() ? EnumSet.allOf(Part.class) : parts, options, rLibrary);
  }

  private static Part part(String name) {
    return Part.named(name)
        .orElseThrow(
            () ->
                new UserError(
                    "The benchmark has no part '%s', only %s".formatted(name, Part.ids())));
  }
}
