package org.xenotime.gateway.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** In production nothing may run on a setting that is only right on a developer's machine. */
final class ProductionGuard {

  private static final int LEAST_SECRET = 32;

  private ProductionGuard() {}

  /** A setting that must be there, and what makes it unsafe. */
  record Rule(String setting, Predicate<String> unsafe, String demand) {
    @Nullable String check(Config config) {
      var value = config.getOptionalValue(setting, String.class).orElse("");
      return value.isBlank() || unsafe.test(value) ? setting + " " + demand : null;
    }
  }

  static final List<Rule> RULES =
      List.of(
          new Rule(
              "gateway.public-url",
              ProductionGuard::isNoPublicAddress,
              "must be the https address that people type"),
          new Rule("gateway.deposits-url", ProductionGuard::isLocal, "must not be on this machine"),
          new Rule("gateway.ranking-url", ProductionGuard::isLocal, "must not be on this machine"),
          new Rule("gateway.forum-url", ProductionGuard::isLocal, "must not be on this machine"),
          new Rule(
              "quarkus.oidc.auth-server-url",
              ProductionGuard::isNoPublicAddress,
              "must be the https address of the realm"),
          new Rule("quarkus.oidc.client-id", value -> false, "must be set"),
          new Rule(
              "quarkus.oidc.credentials.secret",
              value -> value.endsWith("-local"),
              "must be set, and not to the local default"),
          new Rule(
              "quarkus.oidc.token-state-manager.encryption-secret",
              value -> value.length() < LEAST_SECRET || value.startsWith("local-"),
              "must be set to %d characters or more, and not to the local default"
                  .formatted(LEAST_SECRET)));

  /** All faults at once; none outside the prod profile. */
  static List<String> check(Config config) {
    return ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile())
        ? faults(config)
        : List.of();
  }

  static List<String> faults(Config config) {
    return RULES.stream().map(rule -> rule.check(config)).filter(Objects::nonNull).toList();
  }

  private static boolean isNoPublicAddress(String url) {
    return !url.startsWith("https://") || isLocal(url);
  }

  private static boolean isLocal(String url) {
    return Stream.of("localhost", "127.0.0.1", "[::1]").anyMatch(url::contains);
  }
}
