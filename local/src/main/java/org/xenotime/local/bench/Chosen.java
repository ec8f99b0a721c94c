package org.xenotime.local.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xenotime.local.settings.UserError;

/** What was asked of the benchmark: some of its parts, or all; and options of the suite. */
public record Chosen(Set<Part> parts, List<String> options) {

  public static Chosen from(List<String> arguments) {
    var parts = EnumSet.noneOf(Part.class);
    var options = new ArrayList<String>();
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      var argument = rest.next();
      if (argument.startsWith("-")) {
        options.add(argument);
        if (!argument.contains("=") && rest.hasNext()) {
          options.add(rest.next());
        }
      } else {
        parts.add(
            Part.named(argument)
                .orElseThrow(
                    () ->
                        new UserError(
                            "The benchmark has no part '%s', only %s"
                                .formatted(argument, Part.ids()))));
      }
    }
    return new Chosen(parts.isEmpty() ? EnumSet.allOf(Part.class) : parts, options);
  }
}
