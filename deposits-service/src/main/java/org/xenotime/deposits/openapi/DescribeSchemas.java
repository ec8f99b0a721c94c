package org.xenotime.deposits.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of pages, times and choices what all of them have in common. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribeSchemas implements OASFilter {

  private static final String PAGE = "Page";
  private static final Map<String, String> TIMES =
      Map.of("Instant", "ISO 8601, UTC", "LocalDate", "ISO 8601: year, month and day");
  private static final Map<String, String> OF_PAGES =
      Map.of("items", "What is on this page", "next", "Path of the next page; absent on the last");

  /** For Quarkus. */
  public DescribeSchemas() {}

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().getSchemas().forEach(DescribeSchemas::complete);
  }

  private static void complete(String name, Schema schema) {
    if (name.endsWith(PAGE)) {
      describe(schema, "One page of a list");
    }
    if (TIMES.containsKey(name)) {
      describe(schema, TIMES.get(name));
    }
    if (schema.getOneOf() != null) {
      // It is one of these: of which type, and with which properties, they say themselves.
      schema.setType(null);
      schema.setProperties(null);
    }
    if (schema.getProperties() != null) {
      OF_PAGES.forEach(
          (property, meaning) -> describe(schema.getProperties().get(property), meaning));
    }
  }

  private static void describe(Schema schema, String meaning) {
    if (schema != null && schema.getDescription() == null) {
      schema.setDescription(meaning);
    }
  }
}
