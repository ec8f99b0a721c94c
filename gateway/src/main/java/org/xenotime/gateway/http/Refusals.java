package org.xenotime.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the REST layer refuses (an unknown path, a wrong method) becomes a problem. */
@Provider
class Refusals implements ExceptionMapper<WebApplicationException> {

  @Context HttpServerRequest request;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response wanted = refusal.getResponse();
    if (wanted.getStatus() < 400) {
      return wanted;
    }
    Problem problem = Problem.of(wanted.getStatus());
    String detail =
        switch (problem) {
          case NOT_FOUND -> "Nothing is at " + request.path() + ".";
          case METHOD_NOT_ALLOWED -> request.method() + " is not possible here.";
          default -> problem.title() + ".";
        };
    Response.ResponseBuilder answer =
        Response.status(wanted.getStatus())
            .type(ProblemDetail.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(
                new ProblemDetail(problem, wanted.getStatus(), detail, request.path())
                    .json()
                    .encode());
    MultivaluedMap<String, Object> headers = wanted.getHeaders();
    if (headers.containsKey(HttpHeaders.ALLOW)) {
      answer.header(HttpHeaders.ALLOW, headers.getFirst(HttpHeaders.ALLOW));
    }
    return answer.build();
  }
}
