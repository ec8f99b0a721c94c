package org.xenotime.local.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was chosen: an option wins over its environment variable. */
record Choices(Map<String, String> options, Map<String, String> environment) {

  static Choices of(List<String> arguments, Map<String, String> environment, Set<String> known) {
    var options = new HashMap<String, String>();
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      var argument = rest.next();
      var parts = argument.split("=", 2);
      var name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
      if (!known.contains(name)) {
        throw new UserError("Unknown option %s; './dev up --help' lists them".formatted(argument));
      }
      if (parts.length == 1 && !rest.hasNext()) {
        throw new UserError("Option %s needs a value".formatted(argument));
      }
      options.put(name, parts.length == 2 ? parts[1] : rest.next());
    }
    return new Choices(options, environment);
  }

  static String variable(String option) {
    return "XENOTIME_" + option.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(options.get(option))
        .or(() -> Optional.ofNullable(environment.get(variable(option))))
        .filter(value -> !value.isBlank());
  }

  int number(String option, int otherwise) {
    return text(option).map(value -> parse(option, value)).orElse(otherwise);
  }

  private static int parse(String option, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      throw new UserError("--%s is '%s': it must be a number".formatted(option, value));
    }
  }
}
