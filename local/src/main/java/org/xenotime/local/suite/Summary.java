package org.xenotime.local.suite;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.xenotime.local.keycloak.KeycloakSettings;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;

/** The table of addresses and users at the end of a start. */
record Summary(Settings settings) {
  private static final String ROW = "  %-22s %-28s %s%n";

  String text() {
    var text = new StringBuilder(System.lineSeparator());
    text.append(ROW.formatted("web app and API", settings.publicUrl(), ""));
    text.append(ROW.formatted("API description", settings.publicUrl() + "/docs", ""));
    for (var service : EnumSet.range(Component.DEPOSITS, Component.GATEWAY)) {
      text.append(
          ROW.formatted(
              service.title(), settings.url(service), "management " + management(service)));
    }
    text.append(
        ROW.formatted(
            Component.KEYCLOAK.title(),
            settings.url(Component.KEYCLOAK),
            "user and password " + KeycloakSettings.ADMIN));
    text.append(
        ROW.formatted(
            Component.POSTGRES.title(),
            "localhost:" + settings.ports().of(Component.POSTGRES),
            "databases and roles " + databases() + " (password: ROLE-local)"));
    text.append(
        ROW.formatted("users", "password = name", "member member2 analyst editor moderator admin"));
    text.append(ROW.formatted("data and logs", settings.data(), ""));
    return text.toString();
  }

  private String management(Component component) {
    return "http://localhost:" + settings.ports().managementOf(component);
  }

  private static String databases() {
    return EnumSet.allOf(Component.class).stream()
        .filter(Component::hasDatabase)
        .map(Component::id)
        .collect(Collectors.joining(" "));
  }
}
