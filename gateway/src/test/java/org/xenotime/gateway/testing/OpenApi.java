package org.xenotime.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with an OpenAPI 3.1 document: by the schema, and by what a schema cannot say. */
public final class OpenApi {

  private OpenApi() {}

  public static List<String> faultsOf(JsonNode document) {
    List<String> faults = new ArrayList<>();
    schema().validate(document).forEach(fault -> faults.add(fault.toString()));
    document
        .findValues("$ref")
        .forEach(
            reference -> {
              if (!reference.asText().startsWith("#/")
                  || document.at(reference.asText().substring(1)).isMissingNode()) {
                faults.add("leads nowhere: " + reference);
              }
            });
    Set<String> ids = new HashSet<>();
    document
        .path("paths")
        .findValuesAsText("operationId")
        .forEach(
            id -> {
              if (!ids.add(id)) {
                faults.add("two operations are called " + id);
              }
            });
    Set<String> schemes = new HashSet<>();
    document.at("/components/securitySchemes").fieldNames().forEachRemaining(schemes::add);
    document
        .path("paths")
        .findValues("security")
        .forEach(
            needs ->
                needs.forEach(
                    need ->
                        need.fieldNames()
                            .forEachRemaining(
                                scheme -> {
                                  if (!schemes.contains(scheme)) {
                                    faults.add("no such security scheme: " + scheme);
                                  }
                                })));
    return faults;
  }

  private static JsonSchema schema() {
    try (InputStream file = OpenApi.class.getResourceAsStream("/openapi-3.1/schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
