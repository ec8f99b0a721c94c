package org.xenotime.ranking.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** Keeps out of the log, trace and all, that something is not available yet: we said so. */
@LoggingFilter(name = "expected-problems")
final class ExpectedProblems implements Filter {

  @Override
  public boolean isLoggable(LogRecord record) {
    return !(record.getThrown() instanceof HttpProblem problem)
        || problem.getStatusCode() != Problem.SERVICE_UNAVAILABLE.status();
  }
}
