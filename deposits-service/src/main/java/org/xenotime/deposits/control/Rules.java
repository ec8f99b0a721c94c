package org.xenotime.deposits.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xenotime.deposits.http.Problem;

/** The rules that can be asked for, the one in use first. */
final class Rules {

  static final List<Rule> ALL = List.of(WeighedRule.CURRENT, new TransitionRule());

  private Rules() {}

  static Optional<Rule> of(String version) {
    return ALL.stream().filter(rule -> rule.version().equals(version)).findFirst();
  }

  /** The one that a caller asks for; the one in use where they do not say. */
  static Rule require(String policy) {
    if (policy == null) {
      return ALL.getFirst();
    }
    return of(policy)
        .orElseThrow(
            () ->
                Problem.invalidParameter(
                    "policy",
                    ALL.stream()
                        .map(Rule::version)
                        .collect(Collectors.joining(", ", "must be one of ", ""))));
  }
}
