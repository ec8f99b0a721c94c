package org.xenotime.ranking.methodology.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.xenotime.ranking.http.Problem.FieldError;

/** The published JSON Schema of methodologies. */
public final class DocumentSchema {

  /** As it is served, byte for byte. */
  public static final String TEXT = text();

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              TEXT,
              SchemaValidatorsConfig.builder()
                  .pathType(PathType.JSON_POINTER)
                  .locale(Locale.ROOT)
                  .build());

  private DocumentSchema() {}

  /** Everything that the schema does not allow, by JSON pointer. */
  static List<FieldError> faults(JsonNode document) {
    return SCHEMA.validate(document).stream().map(DocumentSchema::fault).distinct().toList();
  }

  private static FieldError fault(ValidationMessage message) {
    var at = message.getInstanceLocation().toString();
    var property = message.getProperty();
    return switch (message.getType()) {
      case "required" -> new FieldError(at + "/" + property, "is required");
      case "additionalProperties" -> new FieldError(at + "/" + property, "is not known here");
      case "false" -> new FieldError(at, "belongs to another normalisation");
      default -> new FieldError(at, message.getMessage().replaceFirst("^[^ ]*: ", ""));
    };
  }

  private static String text() {
    try (var schema = DocumentSchema.class.getResourceAsStream("/methodologies/schema.json")) {
      return new String(schema.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
