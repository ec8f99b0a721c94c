package org.xenotime.deposits.source;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.Serial;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The source that a writer names: one that is known, by its id, or one described, which is found or
 * registered.
 *
 * @param id null where it is described
 * @param described null where it is known
 */
@Schema(
    description =
        "Who says so: the id of a source, or an object that describes one to be registered",
    oneOf = {String.class, SourceDraft.class})
@JsonDeserialize(using = GivenSource.Reader.class)
public record GivenSource(String id, @Valid SourceDraft described) {

  public static GivenSource known(String id) {
    return new GivenSource(id, null);
  }

  @JsonValue
  Object json() {
    return id == null ? described : id;
  }

  /** A string is an id, an object describes. */
  static class Reader extends StdDeserializer<GivenSource> {

    @Serial private static final long serialVersionUID = 1L;

    Reader() {
      super(GivenSource.class);
    }

    @Override
    public GivenSource deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return parser.hasToken(JsonToken.VALUE_STRING)
          ? known(parser.getText())
          : new GivenSource(null, context.readValue(parser, SourceDraft.class));
    }
  }
}
