package org.xenotime.local.settings;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the suite lives and listens.
 *
 * @param home the checkout, with the built services
 * @param data everything that outlives a start
 */
public record Settings(Path home, Path data, Ports ports) {

  public static Settings of(Path home, List<String> arguments, Map<String, String> environment) {
    var choices = Choices.of(arguments, environment, options());
    var data = home.resolve(choices.text("data").orElse(".data")).toAbsolutePath().normalize();
    return new Settings(home, data, Ports.from(choices));
  }

  /** The suite's address for people and clients. */
  public String publicUrl() {
    return url(Component.GATEWAY);
  }

  public String url(Component component) {
    return "http://localhost:" + ports.of(component);
  }

  public String issuer() {
    return url(Component.KEYCLOAK) + "/realms/xenotime";
  }

  /**
   * PostgreSQL and Keycloak, unpacked: made by the build and the first start, shared by all data
   * folders.
   */
  public Path programs() {
    return home.resolve("local/target/programs");
  }

  public static String help() {
    var help = new StringBuilder();
    help.append("usage: ./dev up [--OPTION VALUE]...\n\n");
    help.append("Each option can also be set by the environment variable beside it.\n\n");
    line(help, "data", "the data folder (.data)");
    line(help, "port-offset", "is added to every default port (0)");
    for (var component : Component.values()) {
      line(help, Ports.option(component), "%d".formatted(component.defaultPort()));
      if (component.hasManagement()) {
        line(help, Ports.managementOption(component), "its port + 1000");
      }
    }
    return help.toString();
  }

  private static void line(StringBuilder help, String option, String meaning) {
    help.append("  %-30s %-36s %s%n".formatted("--" + option, Choices.variable(option), meaning));
  }

  private static Set<String> options() {
    var options = new LinkedHashSet<>(List.of("data", "port-offset"));
    for (var component : Component.values()) {
      options.add(Ports.option(component));
      if (component.hasManagement()) {
        options.add(Ports.managementOption(component));
      }
    }
    return options;
  }
}
