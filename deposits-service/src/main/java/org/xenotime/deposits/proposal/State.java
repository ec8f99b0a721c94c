package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.http.Problem;

/** What became of a proposal. */
enum State {
  OPEN,
  ACCEPTED,
  REJECTED,
  WITHDRAWN;

  static State require(String id) {
    return Stream.of(values())
        .filter(state -> state.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.invalidParameter("state", "must be one of " + ids()));
  }

  private static String ids() {
    return Stream.of(values()).map(State::id).collect(Collectors.joining(", "));
  }

  @JsonValue
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
