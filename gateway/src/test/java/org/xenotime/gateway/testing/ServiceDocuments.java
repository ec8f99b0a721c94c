package org.xenotime.gateway.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** OpenAPI documents as the services write them, with the collisions that a merge has to settle. */
final class ServiceDocuments {

  private ServiceDocuments() {}

  static JsonObject of(String service) {
    return switch (service) {
      case "deposits-service" ->
          document("Deposits", "/api/v1/deposits", "listDeposits", "Site", "treoTonnes");
      case "ranking-service" ->
          document("Rankings", "/api/v1/rankings", "listRankings", "Site", "score");
      default -> document("Forum", "/api/v1/forum/topics", "listTopics", "Topic", "title");
    };
  }

  private static JsonObject document(
      String title, String path, String operation, String schema, String property) {
    return new JsonObject()
        .put("openapi", "3.1.0")
        .put("info", new JsonObject().put("title", title).put("version", "0.1.0"))
        .put("servers", new JsonArray().add(new JsonObject().put("url", "http://localhost:9999")))
        .put("tags", new JsonArray().add(new JsonObject().put("name", title)))
        .put(
            "paths",
            new JsonObject().put(path, new JsonObject().put("get", read(title, operation, schema))))
        .put(
            "components",
            new JsonObject()
                .put("schemas", schemas(schema, property))
                .put(
                    "securitySchemes",
                    new JsonObject()
                        .put(
                            "SecurityScheme",
                            new JsonObject().put("type", "http").put("scheme", "bearer"))));
  }

  private static JsonObject read(String tag, String operation, String schema) {
    return new JsonObject()
        .put("operationId", operation)
        .put("tags", new JsonArray().add(tag))
        .put(
            "responses",
            new JsonObject()
                .put("200", answer("Page", "#/components/schemas/" + schema))
                .put("400", answer("A problem", "#/components/schemas/Problem")));
  }

  private static JsonObject answer(String description, String reference) {
    JsonObject schema = new JsonObject().put("$ref", reference);
    return new JsonObject()
        .put("description", description)
        .put(
            "content",
            new JsonObject().put("application/json", new JsonObject().put("schema", schema)));
  }

  /** Two services mean different things by Site; all mean the same by Problem. */
  private static JsonObject schemas(String schema, String property) {
    JsonObject link = new JsonObject().put("$ref", "#/components/schemas/Problem");
    return new JsonObject()
        .put(
            schema, object(new JsonObject().put(property, type("string")).put("lastProblem", link)))
        .put("Problem", object(new JsonObject().put("type", type("string"))));
  }

  private static JsonObject object(JsonObject properties) {
    return type("object").put("properties", properties);
  }

  private static JsonObject type(String type) {
    return new JsonObject().put("type", type);
  }
}
