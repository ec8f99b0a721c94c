package org.xenotime.local.bench;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be measured. */
public enum Part {
  PAGES("pages of every service beside the same bytes from memory"),
  HUNDREDFOLD("lists and control answers with the data multiplied by 100"),
  WHATIF("whole rankings with other weights and prices, one question after the other"),
  RANKING("draws of the ranking beside NumPy, and beside R in a library with the package smaa");

  private final String meaning;

  Part(String meaning) {
    this.meaning = meaning;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> named(String name) {
    return Arrays.stream(values()).filter(part -> part.id().equals(name)).findFirst();
  }

  static String ids() {
    return Arrays.stream(values()).map(Part::id).collect(joining(", "));
  }

  public static String help() {
    return Arrays.stream(values())
        .map(part -> "  %-14s %s".formatted(part.id(), part.meaning))
        .collect(
            joining(
                System.lineSeparator(),
                "usage: ./dev bench [PART]... [--OPTION VALUE]...%n%nAll parts, or those named:%n%n"
                    .formatted(),
                "%n%nThe options are those of './dev up --help', and for the ranking --r-library FOLDER."
                    .formatted()));
  }
}
