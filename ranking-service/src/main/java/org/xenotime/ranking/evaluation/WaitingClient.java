package org.xenotime.ranking.evaluation;

import io.vertx.ext.web.RoutingContext;
import org.xenotime.ranking.job.Effort;

/** Calls an effort off when the client that waits for it hangs up. */
final class WaitingClient {

  private WaitingClient() {}

  static Effort effortFor(RoutingContext request) {
    var effort = new Effort();
    request.addEndHandler(
        end -> {
          if (end.failed()) {
            effort.cancel();
          }
        });
    if (request.response().closed()) {
      effort.cancel();
    }
    return effort;
  }
}
