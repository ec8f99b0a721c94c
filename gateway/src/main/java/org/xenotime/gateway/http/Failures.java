package org.xenotime.gateway.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** A request that fails outside the REST layer ends in a problem too, never in a stack trace. */
@ApplicationScoped
class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  void mount(@Observes Router router) {
    router.route().order(-500).failureHandler(Failures::answer);
    router.errorHandler(
        404,
        context ->
            ProblemDetail.send(
                context, Problem.NOT_FOUND, "Nothing is at " + context.request().path() + "."));
  }

  private static void answer(RoutingContext context) {
    int status = context.statusCode() < 400 ? 500 : context.statusCode();
    if (status >= 500) {
      LOG.error("A request failed: " + context.request().path(), context.failure());
    }
    Problem problem = Problem.of(status);
    new ProblemDetail(problem, status, problem.title() + ".", context.request().path())
        .send(context);
  }
}
