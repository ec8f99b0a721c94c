package org.xenotime.forum.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.xenotime.forum.http.Problem.FieldError;

/** Gives the problems that the framework raises the types, titles and fields of {@link Problem}. */
@ApplicationScoped
class ProblemCompleter implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    // Not by its class: the framework rebuilds a HttpValidationProblem as a plain one before us.
    if (problem.getParameters().get("violations") instanceof List<?> violations) {
      return complete(Problem.VALIDATION_FAILED, problem, fieldsOf(violations), context);
    }
    var known = problem.getType() == null ? BodyFault.in(context.cause) : Optional.of(problem);
    if (known.isPresent()) {
      return HttpProblem.builder(known.get()).withInstance(Instance.of(context.path)).build();
    }
    return complete(kindOf(problem, context), problem, List.of(), context);
  }

  private static Problem kindOf(HttpProblem problem, ProblemContext context) {
    var kind = Problem.of(problem.getStatusCode());
    return kind == Problem.INTERNAL_ERROR && DatabaseFault.isAway(context.cause)
        ? Problem.SERVICE_UNAVAILABLE
        : kind;
  }

  private static List<FieldError> fieldsOf(List<?> violations) {
    return violations.stream()
        .map(Violation.class::cast)
        .map(violation -> new FieldError(nameOf(violation), violation.message))
        .toList();
  }

  private static String nameOf(Violation violation) {
    var name = violation.field.replace(".<list element>", "");
    return name.isEmpty() ? "body" : name;
  }

  private static HttpProblem complete(
      Problem kind, HttpProblem raised, List<FieldError> errors, ProblemContext context) {
    var builder = kind.builder(detailOf(kind, raised, errors), errors);
    raised.getHeaders().forEach(builder::withHeader);
    return builder.withInstance(Instance.of(context.path)).build();
  }

  /** What the framework says of itself is for the log, not for the caller. */
  private static String detailOf(Problem kind, HttpProblem raised, List<FieldError> errors) {
    if (!errors.isEmpty()) {
      return "The request breaks %d rule(s); see errors.".formatted(errors.size());
    }
    return switch (kind) {
      case NOT_FOUND -> "There is nothing at this address.";
      case METHOD_NOT_ALLOWED -> "This address takes other methods.";
      case NOT_ACCEPTABLE -> "It does not come in a format that Accept allows.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json.";
      case FORBIDDEN -> "The access token lacks the role that this needs.";
      case SERVICE_UNAVAILABLE -> "The forum cannot reach its database. Try again shortly.";
      case INTERNAL_ERROR ->
          "Something went wrong on our side. The log knows it by the request id.";
      default -> raised.getDetail();
    };
  }
}
