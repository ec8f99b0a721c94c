package org.xenotime.ranking.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xenotime.ranking.http.Problem.FieldError;

/** Gives the problems that the framework raises the types, titles and fields of {@link Problem}. */
@ApplicationScoped
class ProblemCompleter implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    // Not by its class: the framework rebuilds a HttpValidationProblem as a plain one before us.
    if (problem.getParameters().get("violations") instanceof List<?> violations) {
      return complete(Problem.VALIDATION_FAILED, problem, fieldsOf(violations), context);
    }
    if (problem.getType() != null) {
      return HttpProblem.builder(problem).withInstance(Instance.of(context.path)).build();
    }
    return complete(Problem.of(problem.getStatusCode()), problem, List.of(), context);
  }

  private static List<FieldError> fieldsOf(List<?> violations) {
    return violations.stream()
        .map(Violation.class::cast)
        .map(violation -> new FieldError(violation.field, violation.message))
        .toList();
  }

  private static HttpProblem complete(
      Problem kind, HttpProblem raised, List<FieldError> errors, ProblemContext context) {
    var builder = kind.builder(detailOf(kind, raised, errors), errors);
    raised.getHeaders().forEach(builder::withHeader);
    return builder.withInstance(Instance.of(context.path)).build();
  }

  /** What an unexpected failure says of itself is for the log, not for the caller. */
  private static String detailOf(Problem kind, HttpProblem raised, List<FieldError> errors) {
    if (!errors.isEmpty()) {
      return "The request breaks %d rule(s); see errors.".formatted(errors.size());
    }
    if (kind == Problem.INTERNAL_ERROR) {
      return "Something went wrong on our side. The log knows it by the request id.";
    }
    return raised.getDetail();
  }
}
