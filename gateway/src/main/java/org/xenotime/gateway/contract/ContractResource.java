package org.xenotime.gateway.contract;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The suite's contract, for programs and for people. */
@Path("/")
public class ContractResource {

  private final Contract contract;

  ContractResource(Contract contract) {
    this.contract = contract;
  }

  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Uni<Response> document(@Context Request request) {
    return Uni.createFrom()
        .completionStage(() -> contract.edition().toCompletionStage())
        .map(
            edition -> {
              EntityTag tag = tagOf(edition.text());
              Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
              return (unchanged == null ? Response.ok(edition.text()) : unchanged)
                  .tag(tag)
                  .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                  .build();
            });
  }

  @GET
  @Path("docs")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Uni<String> page() {
    return Templates.docs().createUni();
  }

  private static EntityTag tagOf(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @CheckedTemplate(basePath = "contract")
  static class Templates {
    static native TemplateInstance docs();
  }
}
