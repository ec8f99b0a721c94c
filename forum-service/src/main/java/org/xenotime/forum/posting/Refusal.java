package org.xenotime.forum.posting;

import java.util.List;
import java.util.Optional;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.http.Problem.FieldError;

/** Why something may not be written. */
record Refusal(Problem problem, String detail, List<FieldError> errors) {

  static Optional<Refusal> because(Problem problem, String detail, FieldError... errors) {
    return Optional.of(new Refusal(problem, detail, List.of(errors)));
  }

  static Optional<Refusal> none() {
    return Optional.empty();
  }

  RuntimeException asProblem() {
    return problem.because(detail, errors.toArray(FieldError[]::new));
  }
}
