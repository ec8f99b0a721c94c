package org.xenotime.ranking.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Every way in which this service says no (RFC 9457); the gateway serves a page for each type. */
public enum Problem {
  BAD_REQUEST(400, "bad-request", "Bad request"),
  UNKNOWN_PARAMETER(400, "unknown-parameter", "Unknown parameter"),
  INVALID_PARAMETER(400, "invalid-parameter", "Invalid parameter"),
  INVALID_CURSOR(400, "invalid-cursor", "Invalid cursor"),
  UNAUTHORIZED(401, "unauthorized", "Sign-in required"),
  FORBIDDEN(403, "forbidden", "Not allowed"),
  NOT_FOUND(404, "not-found", "Not found"),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed"),
  NOT_ACCEPTABLE(406, "not-acceptable", "Format not available"),
  CONFLICT(409, "conflict", "Conflict"),
  PRECONDITION_FAILED(412, "precondition-failed", "Changed in the meantime"),
  PAYLOAD_TOO_LARGE(413, "payload-too-large", "Too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Unsupported media type"),
  IDEMPOTENCY_KEY_REUSED(422, "idempotency-key-reused", "Key used for something else"),
  VALIDATION_FAILED(422, "validation-failed", "Validation failed"),
  PRECONDITION_REQUIRED(428, "precondition-required", "If-Match required"),
  TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests"),
  INTERNAL_ERROR(500, "internal-error", "Internal error"),
  SERVICE_UNAVAILABLE(503, "service-unavailable", "Service unavailable");

  private final int status;
  private final String slug;
  private final String title;

  Problem(int status, String slug, String title) {
    this.status = status;
    this.slug = slug;
    this.title = title;
  }

  /** What is wrong with one field of a body, or with one parameter. */
  public record FieldError(String field, String message) {}

  int status() {
    return status;
  }

  public URI type() {
    return URI.create("/problems/" + slug);
  }

  /** The exception to throw, with a sentence that tells the caller what to do about it. */
  public HttpProblem because(String detail, FieldError... errors) {
    return builder(detail, List.of(errors)).build();
  }

  /** A body that breaks rules: all of them at once. */
  public static HttpProblem invalid(List<FieldError> errors) {
    return VALIDATION_FAILED
        .builder("The request breaks %d rule(s); see errors.".formatted(errors.size()), errors)
        .build();
  }

  /** A parameter whose value cannot be used, named with what is allowed. */
  public static HttpProblem invalidParameter(String name, String message) {
    return INVALID_PARAMETER.because(
        "The parameter '%s' %s.".formatted(name, message), new FieldError(name, message));
  }

  static Problem of(int status) {
    return Stream.of(values())
        .filter(problem -> problem.status == status)
        .findFirst()
        .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
  }

  HttpProblem.Builder builder(String detail, List<FieldError> errors) {
    var builder =
        HttpProblem.builder()
            .withType(type())
            .withTitle(title)
            .withStatus(status)
            .withDetail(detail);
    if (!errors.isEmpty()) {
      builder.with("errors", errors);
    }
    if (this == SERVICE_UNAVAILABLE) {
      builder.withHeader(HttpHeaders.RETRY_AFTER, 5);
    }
    return builder;
  }
}
