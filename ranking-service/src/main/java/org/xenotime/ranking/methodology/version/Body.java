package org.xenotime.ranking.methodology.version;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.xenotime.ranking.http.Problem;

/** A body is one JSON object, no key twice, every digit kept, and never endless. */
final class Body {

  private static final int MOST_BYTES = 512 * 1024;
  private static final int DEEPEST = 32;
  private static final int LONGEST_NUMBER = 100;

  static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Body() {}

  static ObjectNode parse(String text) {
    if (text != null && text.length() > MOST_BYTES) {
      throw Problem.PAYLOAD_TOO_LARGE.because(
          "A methodology may have %d bytes at most.".formatted(MOST_BYTES));
    }
    try {
      if (text != null && JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (StreamConstraintsException tooMuch) {
      throw Problem.PAYLOAD_TOO_LARGE.because(
          "The body is nested too deeply, or has a number that is too long.");
    } catch (JsonProcessingException malformed) {
      var at = malformed.getLocation();
      throw Problem.BAD_REQUEST.because(
          "The body is not well-formed JSON in UTF-8 (line %d, column %d)."
              .formatted(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
    }
    throw Problem.BAD_REQUEST.because("The body must be one JSON object.");
  }

  static String text(ObjectNode document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
