package org.xenotime.local.settings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The port of every component, and of its management interface. */
public record Ports(Map<Component, Integer> application, Map<Component, Integer> management) {

  /** One port, and what it is for. */
  public record Use(int port, String purpose, String option) {}

  public Ports {
    application = Map.copyOf(application);
    management = Map.copyOf(management);
  }

  static Ports from(Choices choices) {
    int offset = choices.number("port-offset", 0);
    var application = new EnumMap<Component, Integer>(Component.class);
    var management = new EnumMap<Component, Integer>(Component.class);
    for (var component : Component.values()) {
      int port = choices.number(option(component), component.defaultPort() + offset);
      application.put(component, port);
      if (component.hasManagement()) {
        management.put(component, choices.number(managementOption(component), port + 1000));
      }
    }
    var ports = new Ports(application, management);
    ports.refuseClashes();
    return ports;
  }

  static String option(Component component) {
    return component.id() + "-port";
  }

  static String managementOption(Component component) {
    return component.id() + "-management-port";
  }

  public int of(Component component) {
    return application.get(component);
  }

  public int managementOf(Component component) {
    return management.get(component);
  }

  public List<Use> uses() {
    var uses = new ArrayList<Use>();
    for (var component : Component.values()) {
      uses.add(new Use(of(component), component.title(), option(component)));
      if (component.hasManagement()) {
        uses.add(
            new Use(
                managementOf(component),
                "the management of " + component.title(),
                managementOption(component)));
      }
    }
    return uses;
  }

  private void refuseClashes() {
    for (var use : uses()) {
      if (use.port() < 1 || use.port() > 65535) {
        throw new UserError("--%s is %d: a port is 1 to 65535".formatted(use.option(), use.port()));
      }
    }
    uses().stream().collect(groupingBy(Use::port)).values().stream()
        .filter(same -> same.size() > 1)
        .findFirst()
        .ifPresent(
            same -> {
              throw new UserError(
                  "Port %d is chosen twice: %s"
                      .formatted(
                          same.getFirst().port(),
                          same.stream().map(use -> "--" + use.option()).collect(joining(", "))));
            });
  }
}
