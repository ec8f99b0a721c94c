package org.xenotime.ranking.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers whoever has no valid token. In place of the mappers of resteasy-problem, which read a
 * field that this version of Quarkus no longer has.
 */
class SignInRequired {

  private static final int BEFORE_THE_EXTENSION = Priorities.USER - 100;

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_EXTENSION)
  Response noToken(UriInfo uri) {
    return challenge("Send an access token: Authorization: Bearer ...", "Bearer", uri);
  }

  @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
  Response badToken(AuthenticationFailedException failure, UriInfo uri) {
    return isRealmAway(failure)
        ? at(uri, Problem.SERVICE_UNAVAILABLE.because("Tokens cannot be checked just now."))
        : challenge(
            "The access token is expired, was not issued for this API, or is none.",
            "Bearer error=\"invalid_token\"",
            uri);
  }

  /** The keys of the realm could not be fetched: no fault of the caller's. */
  static boolean isRealmAway(Throwable failure) {
    return switch (failure) {
      case null -> false;
      case IOException away -> true;
      default -> isRealmAway(failure.getCause());
    };
  }

  private static Response challenge(String detail, String challenge, UriInfo uri) {
    var problem =
        Problem.UNAUTHORIZED
            .builder(detail, List.of())
            .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
            .build();
    return at(uri, problem);
  }

  private static Response at(UriInfo uri, HttpProblem problem) {
    return HttpProblem.builder(problem)
        .withInstance(Instance.of(uri.getPath()))
        .build()
        .toResponse();
  }
}
