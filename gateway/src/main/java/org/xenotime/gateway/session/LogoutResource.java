package org.xenotime.gateway.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.gateway.GatewayConfig;
import org.xenotime.gateway.http.Problem;
import org.xenotime.gateway.http.ProblemDetail;
import org.xenotime.gateway.session.LoginResource.Templates;

/**
 * Signing out, here and at the identity provider, by a form of ours. A link only ever gets a
 * question: it may stand on another site, or in what a member wrote here, and would sign people out
 * behind their backs.
 */
@Path("/logout")
@Tag(name = "Session")
public class LogoutResource {

  private final Sessions sessions;
  private final GatewayConfig config;
  private final SameOrigin sameOrigin;
  private final String clientId;

  LogoutResource(
      Sessions sessions,
      GatewayConfig config,
      @ConfigProperty(name = "quarkus.oidc.client-id") String clientId) {
    this.sessions = sessions;
    this.config = config;
    this.sameOrigin = new SameOrigin(config.publicOrigin());
    this.clientId = clientId;
  }

  @GET
  @Operation(
      operationId = "askToSignOut",
      summary = "Ask whether to sign out",
      description = "For browsers. A page with the form that signs out; nothing has happened yet.")
  @APIResponse(responseCode = "200", description = "A page that asks whether to sign out")
  public Uni<Response> ask() {
    return Templates.signOut()
        .createUni()
        .map(
            html ->
                Response.ok(html, MediaType.TEXT_HTML_TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build());
  }

  @POST
  @Operation(
      operationId = "signOut",
      summary = "Sign out",
      description = "For browsers. Needs the Origin of this site.")
  @APIResponse(responseCode = "303", description = "Signed out; on to the identity provider")
  @APIResponse(responseCode = "403", description = "The form was not on a page of this site")
  public Uni<Response> leave(@Context RoutingContext context) {
    return sameOrigin.isProvenBy(context.request())
        ? signOut(context)
        : Uni.createFrom()
            .item(
                Response.status(Problem.FORBIDDEN.status())
                    .type(ProblemDetail.MEDIA_TYPE)
                    .entity(
                        ProblemDetail.of(
                                Problem.FORBIDDEN,
                                "Signing out must come from a page of " + sameOrigin.origin() + ".",
                                "/logout")
                            .json()
                            .encode())
                    .build());
  }

  private Uni<Response> signOut(RoutingContext context) {
    return sessions
        .of(context)
        .map(
            session -> {
              SessionCookie.clear(context);
              return Response.seeOther(afterwards(session))
                  .header(HttpHeaders.CACHE_CONTROL, "no-store")
                  .build();
            });
  }

  private URI afterwards(Session session) {
    URI home = config.publicUrl().resolve("/");
    if (!(session instanceof Session.SignedIn member)) {
      return home;
    }
    OidcConfigurationMetadata provider = member.identity().getAttribute("configuration-metadata");
    return UriBuilder.fromUri(provider.getEndSessionUri())
        .queryParam("id_token_hint", member.idToken())
        .queryParam("client_id", clientId)
        .queryParam("post_logout_redirect_uri", "{home}")
        .build(home.toString());
  }
}
