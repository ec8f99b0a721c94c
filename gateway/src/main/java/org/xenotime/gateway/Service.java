package org.xenotime.gateway;

import java.util.List;
import java.util.Optional;

/** The services behind the door, each with the paths that it answers for. */
public enum Service {
  DEPOSITS(
      "deposits-service",
      List.of(
          "/api/v1/deposits",
          "/api/v1/sites",
          "/api/v1/statements",
          "/api/v1/compositions",
          "/api/v1/actors",
          "/api/v1/relations",
          "/api/v1/control-claims",
          "/api/v1/control",
          "/api/v1/evidence",
          "/api/v1/sources",
          "/api/v1/proposals",
          "/api/v1/vocabularies",
          "/api/v1/quality",
          "/api/v1/elements",
          "/api/v1/changes",
          "/api/v1/intake",
          "/api/v1/incidents",
          "/api/v1/prices",
          "/api/v1/production",
          "/api/v1/trade-flows",
          "/ogc")),
  RANKING(
      "ranking-service",
      List.of(
          "/api/v1/rankings", "/api/v1/methodologies", "/api/v1/criteria", "/api/v1/evaluations")),
  FORUM("forum-service", List.of("/api/v1/forum"));

  private static final List<Service> ALL = List.of(values());

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of alone
  private final List<String> prefixes;

  Service(String title, List<String> prefixes) {
    this.title = title;
    this.prefixes = prefixes;
  }

  /** The service's name, as people know it. */
  public String title() {
    return title;
  }

  /** Paths are compared as they were sent, whole segments at a time, and never decoded first. */
  public static Optional<Service> of(String rawPath) {
    return ALL.stream().filter(service -> service.answers(rawPath)).findFirst();
  }

  private boolean answers(String rawPath) {
    return prefixes.stream()
        .anyMatch(
            prefix ->
                rawPath.startsWith(prefix)
                    && (rawPath.length() == prefix.length()
                        || rawPath.charAt(prefix.length()) == '/'));
  }
}
