package org.xenotime.forum.markdown;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.http.Problem.FieldError;

/** Refuses Markdown that is short and yet becomes more than a page can show. */
final class TooElaborate {

  private TooElaborate() {}

  static HttpProblem html() {
    return because(
        "must not become more than %d characters of HTML".formatted(BoundedHtml.MOST_CHARACTERS));
  }

  static HttpProblem table() {
    return because("must not have a table of more than %d cells".formatted(Markdown.MOST_CELLS));
  }

  private static HttpProblem because(String message) {
    return Problem.VALIDATION_FAILED.because(
        "The Markdown %s.".formatted(message), new FieldError("markdown", message));
  }
}
