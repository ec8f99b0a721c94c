package org.xenotime.gateway.routes;

import org.xenotime.gateway.GatewayConfig;

/**
 * How long a request body may be: files are taken in at one place only, and are longer than what
 * anybody types.
 */
record BodyLimits(long body, long upload) {

  private static final String UPLOADS = "/api/v1/intake/";

  static BodyLimits from(GatewayConfig config) {
    return new BodyLimits(config.maxBodyBytes(), config.maxUploadBytes());
  }

  /** Bytes. */
  long of(String path) {
    return path.startsWith(UPLOADS) ? upload : body;
  }

  static String refusal(long limit) {
    return "A request body may have " + limit + " bytes at most.";
  }
}
