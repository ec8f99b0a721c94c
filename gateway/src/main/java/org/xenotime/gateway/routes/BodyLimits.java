package org.xenotime.gateway.routes;

import org.xenotime.gateway.GatewayConfig;

/**
 * How long a request body may be: files, and thousands of candidates to be ranked, are taken in at
 * one place each, and are longer than what anybody types.
 */
record BodyLimits(long body, long upload, long candidates) {

  private static final String UPLOADS = "/api/v1/intake/";
  private static final String CANDIDATES = "/api/v1/evaluations";

  static BodyLimits from(GatewayConfig config) {
    return new BodyLimits(
        config.maxBodyBytes(), config.maxUploadBytes(), config.maxCandidatesBytes());
  }

  /** Bytes. */
  long of(String path) {
    if (path.startsWith(UPLOADS)) {
      return upload;
    }
    return path.equals(CANDIDATES) ? candidates : body;
  }

  static String refusal(long limit) {
    return "A request body may have " + limit + " bytes at most.";
  }
}
