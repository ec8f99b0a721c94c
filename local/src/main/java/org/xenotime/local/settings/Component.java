package org.xenotime.local.settings;

import java.util.Arrays;
import java.util.Optional;

/** What the suite is made of, in the order in which it starts. */
public enum Component {
  POSTGRES("postgres", "PostgreSQL", 5433),
  KEYCLOAK("keycloak", "Keycloak", 8180),
  DEPOSITS("deposits", "deposits-service", 8081),
  RANKING("ranking", "ranking-service", 8082),
  FORUM("forum", "forum-service", 8083),
  GATEWAY("gateway", "gateway", 8080);

  private final String id;
  private final String title;
  private final int defaultPort;

  Component(String id, String title, int defaultPort) {
    this.id = id;
    this.title = title;
    this.defaultPort = defaultPort;
  }

  /** The name in options, log files, databases and roles. */
  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  int defaultPort() {
    return defaultPort;
  }

  /** Everything but PostgreSQL shows its health and metrics on a port of its own. */
  public boolean hasManagement() {
    return this != POSTGRES;
  }

  public boolean hasDatabase() {
    return this != POSTGRES && this != GATEWAY;
  }

  public static Optional<Component> named(String name) {
    return Arrays.stream(values())
        .filter(component -> name.equals(component.id) || name.equals(component.title))
        .findFirst();
  }
}
