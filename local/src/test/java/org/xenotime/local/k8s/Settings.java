package org.xenotime.local.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of a service as its {@code application.properties} tell them, under the names of
 * their environment variables. {@code unset} are those that have a value on a developer's machine
 * alone: in production the environment must bring one.
 */
record Settings(Set<String> known, Set<String> unset) {
  private static final Pattern PROFILES = Pattern.compile("%[a-z,]+\\.");

  /** Read by the JVM and by Quarkus before any file is. */
  private static final Set<String> ALWAYS_KNOWN = Set.of("JAVA_TOOL_OPTIONS", "QUARKUS_PROFILE");

  static Settings of(Path module) {
    var keys = load(module.resolve("src/main/resources/application.properties"));
    var known = keys.stream().map(Settings::variable).collect(Collectors.toSet());
    known.addAll(ALWAYS_KNOWN);
    var local =
        keys.stream()
            .filter(key -> key.startsWith("%local"))
            .map(Settings::variable)
            .collect(Collectors.toSet());
    keys.stream()
        .filter(key -> !key.startsWith("%") || key.startsWith("%prod"))
        .map(Settings::variable)
        .forEach(local::remove);
    return new Settings(known, local);
  }

  private static Set<String> load(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames();
  }

  /** The rule of MicroProfile Config: what is neither letter nor digit becomes an underscore. */
  private static String variable(String key) {
    return PROFILES
        .matcher(key)
        .replaceFirst("")
        .replaceAll("[^A-Za-z0-9]", "_")
        .toUpperCase(Locale.ROOT);
  }
}
