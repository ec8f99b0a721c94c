package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** There is one way to prove who one is, whatever each service calls it. */
record Security(String issuer) {

  private static final String BEARER = "bearer";
  private static final String OPEN_ID = "openIdConnect";

  /** Replaces the services' own schemes, and every requirement that names one. */
  void settle(List<Part> parts) {
    for (Part part : parts) {
      JsonNode everywhere = part.document().path("security");
      Operations.forEach(
          part.document().path("paths"),
          (place, operation) -> {
            JsonNode needs = operation.has("security") ? operation.get("security") : everywhere;
            if (!needs.isEmpty() && needs.isArray()) {
              require(operation, needs);
            } else {
              operation.remove("security");
            }
          });
      part.document().remove("security");
      if (part.document().path("components") instanceof ObjectNode components) {
        components.remove("securitySchemes");
      }
    }
  }

  /** Roles stand beside the bearer token; an empty requirement means that a guest may, too. */
  private static void require(ObjectNode operation, JsonNode needs) {
    ArrayNode settled = operation.arrayNode();
    for (JsonNode need : needs) {
      if (need.isEmpty()) {
        settled.addObject();
        continue;
      }
      ArrayNode roles = operation.arrayNode();
      need.forEach(scopes -> scopes.forEach(roles::add));
      settled.addObject().set(BEARER, roles);
      settled.addObject().putArray(OPEN_ID);
    }
    operation.set("security", settled);
  }

  void describe(ObjectNode components) {
    ObjectNode schemes = components.putObject("securitySchemes");
    schemes
        .putObject(BEARER)
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT")
        .put("description", "An access token of the realm, audience xenotime-api.");
    schemes
        .putObject(OPEN_ID)
        .put("type", "openIdConnect")
        .put("openIdConnectUrl", issuer + "/.well-known/openid-configuration")
        .put("description", "Where to get one.");
  }
}
