package org.xenotime.forum.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** In production nothing may run on a setting that is only right on a developer's machine. */
final class ProductionGuard {

  private ProductionGuard() {}

  /** A setting that must be there, and what makes it unsafe. */
  record Rule(String setting, Predicate<String> unsafe, String demand) {
    String check(Config config) {
      var value = config.getOptionalValue(setting, String.class).orElse("");
      return value.isBlank() || unsafe.test(value) ? setting + " " + demand : null;
    }
  }

  static final List<Rule> RULES =
      List.of(
          new Rule(
              "quarkus.datasource.jdbc.url",
              ProductionGuard::isLocal,
              "must name a database that is not on this machine"),
          new Rule("quarkus.datasource.username", value -> false, "must be set"),
          new Rule(
              "quarkus.datasource.password",
              value -> value.endsWith("-local"),
              "must be set, and not to the local default"),
          new Rule(
              "quarkus.oidc.auth-server-url",
              value -> !value.startsWith("https://") || isLocal(value),
              "must be the https address of the realm"));

  /** All faults at once; none outside the prod profile. */
  static List<String> check(Config config) {
    return ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile())
        ? faults(config)
        : List.of();
  }

  static List<String> faults(Config config) {
    return RULES.stream().map(rule -> rule.check(config)).filter(Objects::nonNull).toList();
  }

  private static boolean isLocal(String url) {
    return Stream.of("localhost", "127.0.0.1", "[::1]").anyMatch(url::contains);
  }
}
