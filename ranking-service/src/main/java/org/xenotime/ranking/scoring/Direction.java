package org.xenotime.ranking.scoring;

import java.util.Optional;
import java.util.stream.Stream;

/** Which way a criterion points. */
public enum Direction {
  /** More is better. */
  MAXIMISE("maximise"),
  /** Less is better. */
  MINIMISE("minimise");

  private final String id;

  Direction(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<Direction> byId(String id) {
    return Stream.of(values()).filter(direction -> direction.id.equals(id)).findFirst();
  }

  /** The better of two raw values. */
  double better(double one, double other) {
    return this == MAXIMISE ? Math.max(one, other) : Math.min(one, other);
  }

  /** The worse of two raw values. */
  double worse(double one, double other) {
    return this == MAXIMISE ? Math.min(one, other) : Math.max(one, other);
  }
}
