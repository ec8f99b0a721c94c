package org.xenotime.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.gateway.http.Problem;
import org.xenotime.gateway.http.ProblemDetail;

/** Tells a caller who it is taken for, by its session or by its bearer token. */
@Path(MeResource.PATH)
@Tag(name = "Session")
public class MeResource {

  static final String PATH = "/api/v1/me";

  private final HttpAuthenticator authenticator;
  private final Sessions sessions;

  MeResource(HttpAuthenticator authenticator, Sessions sessions) {
    this.authenticator = authenticator;
    this.sessions = sessions;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getMe",
      summary = "Who am I",
      description =
          "Answers a guest too (authenticated is false), also when a session has ended. A bearer"
              + " token that is not valid is a 401.")
  @APIResponse(
      responseCode = "200",
      description = "Who is asking",
      content = @Content(schema = @Schema(implementation = MeView.class)))
  @APIResponse(responseCode = "401", description = "The bearer token is not valid")
  public Uni<Response> me(@Context RoutingContext context) {
    Uni<Response> answer =
        BearerTenant.applies(context)
            ? byToken(context)
            : sessions.of(context).map(MeResource::bySession);
    return answer.map(
        response ->
            Response.fromResponse(response)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Cookie, Authorization")
                .build());
  }

  private static Response bySession(Session session) {
    return Response.ok(
            session instanceof Session.SignedIn(SecurityIdentity identity)
                ? MeView.of(identity)
                : MeView.guest())
        .build();
  }

  private Uni<Response> byToken(RoutingContext context) {
    return authenticator
        .attemptAuthentication(context)
        .map(
            identity ->
                identity == null
                    ? refusal(context, Problem.UNAUTHORIZED, "That is no bearer token.")
                    : Response.ok(MeView.of(identity)).build())
        .onFailure()
        .recoverWithItem(
            failure ->
                Sessions.isNobodyThere(failure)
                    ? refusal(context, Problem.SERVICE_UNAVAILABLE, "Sign-in is away.")
                    : refusal(context, Problem.UNAUTHORIZED, "The bearer token is not valid."));
  }

  private static Response refusal(RoutingContext context, Problem problem, String detail) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(ProblemDetail.MEDIA_TYPE)
            .entity(ProblemDetail.of(problem, detail, context.request().path()).json().encode());
    return (problem == Problem.UNAUTHORIZED
            ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
            : answer.header(HttpHeaders.RETRY_AFTER, ProblemDetail.RETRY_AFTER_SECONDS))
        .build();
  }
}
