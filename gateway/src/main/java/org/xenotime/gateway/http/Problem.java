package org.xenotime.gateway.http;

/** The problems that the gateway itself answers with; those of the services pass through. */
public enum Problem {
  BAD_REQUEST(400, "bad-request", "Bad request"),
  UNAUTHORIZED(401, "unauthorized", "Sign-in required"),
  FORBIDDEN(403, "forbidden", "Not allowed"),
  NOT_FOUND(404, "not-found", "Not found"),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed"),
  NOT_ACCEPTABLE(406, "not-acceptable", "Format not available"),
  PAYLOAD_TOO_LARGE(413, "payload-too-large", "Too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Unsupported media type"),
  INTERNAL_ERROR(500, "internal-error", "Internal error"),
  SERVICE_UNAVAILABLE(503, "service-unavailable", "Service unavailable"),
  GATEWAY_TIMEOUT(504, "gateway-timeout", "Gateway timeout");

  private final int status;
  private final String slug;
  private final String title;

  Problem(int status, String slug, String title) {
    this.status = status;
    this.slug = slug;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String type() {
    return "/problems/" + slug;
  }

  public String title() {
    return title;
  }

  /**
   * The problem that an HTTP status stands for; a status without one of its own counts by class.
   */
  public static Problem of(int status) {
    for (Problem problem : values()) {
      if (problem.status == status) {
        return problem;
      }
    }
    return status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
  }
}
