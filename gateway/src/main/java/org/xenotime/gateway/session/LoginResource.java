package org.xenotime.gateway.session;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Signing in: by way of the identity provider, back to where one came from. */
@Path("/login")
@Tag(name = "Session")
public class LoginResource {

  private static final Logger LOG = Logger.getLogger(LoginResource.class);

  private final HttpAuthenticator authenticator;
  private final Sessions sessions;

  LoginResource(HttpAuthenticator authenticator, Sessions sessions) {
    this.authenticator = authenticator;
    this.sessions = sessions;
  }

  @GET
  @Operation(
      operationId = "signIn",
      summary = "Sign in",
      description =
          "For browsers. Leads to the identity provider (authorization code with PKCE) and back to"
              + " 'redirect'. API clients bring a bearer token instead.")
  @APIResponse(
      responseCode = "303",
      description = "To the identity provider; straight to 'redirect' for who is signed in already")
  @APIResponse(responseCode = "503", description = "The identity provider is away")
  public Uni<Response> signIn(
      @Context RoutingContext context,
      @Parameter(
              description =
                  "Where to go afterwards: a path of this site, such as /deposits/mount-weld."
                      + " Anything else leads to the front page.")
          @QueryParam("redirect")
          String redirect) {
    return sessions
        .of(context)
        .chain(
            session ->
                switch (session) {
                  case Session.SignedIn member -> see(ReturnPath.of(redirect).uri());
                  case Session.Undecided undecided -> away();
                  case Session.Guest guest -> toIdentityProvider(context);
                  case Session.Ended ended -> toIdentityProvider(context);
                });
  }

  private Uni<Response> toIdentityProvider(RoutingContext context) {
    return authenticator
        .getChallenge(context)
        .map(challenge -> challenge.getHeaders().values().iterator().next())
        .chain(address -> see(URI.create(address)))
        .onFailure()
        .recoverWithUni(
            failure -> {
              LOG.warnf("Nobody can sign in: %s", failure);
              return away();
            });
  }

  @GET
  @Path("callback")
  @Operation(hidden = true)
  public Uni<Response> comeBack(@Context RoutingContext context) {
    return authenticator
        .attemptAuthentication(context)
        .chain(identity -> identity == null ? failed() : see(ReturnPath.of("/").uri()))
        .onFailure()
        .recoverWithUni(
            outcome ->
                outcome instanceof AuthenticationRedirectException done
                    ? see(targetOf(done).uri())
                    : failed());
  }

  /** The code flow ends at the address where it began: /login?redirect=... */
  private static ReturnPath targetOf(AuthenticationRedirectException done) {
    String query = URI.create(done.getRedirectUri()).getRawQuery();
    return query == null
        ? ReturnPath.of("/")
        : ReturnPath.of(
            new QueryStringDecoder(query, false)
                .parameters()
                .getOrDefault("redirect", List.of("/"))
                .getFirst());
  }

  private static Uni<Response> see(URI address) {
    return Uni.createFrom().item(notStored(Response.seeOther(address)).build());
  }

  private static Uni<Response> failed() {
    return page(401, Templates.failed("That did not work", "You are not signed in."));
  }

  private static Uni<Response> away() {
    return page(
        503,
        Templates.failed(
            "Sign-in is away",
            "Nobody can sign in at the moment. Everything that needs no sign-in works on."));
  }

  private static Uni<Response> page(int status, TemplateInstance page) {
    Response.ResponseBuilder answer =
        notStored(Response.status(status)).type(MediaType.TEXT_HTML_TYPE);
    if (status == 503) {
      answer.header(HttpHeaders.RETRY_AFTER.toString(), "5");
    }
    return page.createUni().map(html -> answer.entity(html).build());
  }

  private static Response.ResponseBuilder notStored(Response.ResponseBuilder answer) {
    return answer.header(HttpHeaders.CACHE_CONTROL.toString(), "no-store");
  }

  @CheckedTemplate(basePath = "session")
  static class Templates {
    static native TemplateInstance failed(String title, String text);

    static native TemplateInstance signOut();
  }
}
