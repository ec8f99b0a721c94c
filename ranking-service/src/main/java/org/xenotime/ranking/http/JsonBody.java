package org.xenotime.ranking.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a JSON body once, from front to back, without building a tree of it, and notes all that is
 * wrong with it. Every method reads the value that the body stands at, and leaves it behind read.
 */
public final class JsonBody {

  /** Far deeper than anything that is asked for. */
  private static final int DEEPEST = 16;

  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Read, and then refused, so that the refusal can say where they stand.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final JsonParser parser;
  private final Faults faults = new Faults();

  private JsonBody(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * What the reader makes of the body, or a refusal that lists all faults which it found.
   *
   * @param reader finds the body at its one value
   */
  public static <T> T read(byte[] bytes, Function<JsonBody, T> reader) {
    refuseOtherEncodings(bytes);
    try (var parser = JSON.createParser(bytes)) {
      var body = new JsonBody(parser);
      if (body.next() == null) {
        throw Problem.BAD_REQUEST.because("The body is empty; it must be one JSON object.");
      }
      var value = reader.apply(body);
      if (body.next() != null) {
        throw Problem.BAD_REQUEST.because("The body must be one JSON object and nothing else.");
      }
      body.faults.refuseAny();
      return value;
    } catch (UncheckedIOException fault) {
      throw refusal(fault.getCause());
    } catch (IOException fault) {
      throw refusal(fault);
    }
  }

  public Faults faults() {
    return faults;
  }

  /** Notes a fault of the value that is being read. */
  public void fault(String message) {
    faults.add(pointer(), message);
  }

  /** An object with fields that are ours; others are faults, and so is one that is missing. */
  public void object(List<String> known, List<String> required, Consumer<String> field) {
    var isObject = parser.currentToken() == JsonToken.START_OBJECT;
    var given = new HashSet<String>();
    members(
        name -> {
          given.add(name);
          if (known.contains(name)) {
            field.accept(name);
          } else {
            fault("is not known here; allowed: " + String.join(", ", known));
            skip();
          }
        });
    if (isObject) {
      required.stream()
          .filter(name -> !given.contains(name))
          .forEach(name -> faults.add(pointer() + "/" + name, "is missing"));
    }
  }

  /** An object with fields that are ours, none of which has to be there. */
  public void object(List<String> known, Consumer<String> field) {
    object(known, List.of(), field);
  }

  /** An object whose names are the caller's. */
  public void members(Consumer<String> member) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      mistyped("an object");
      return;
    }
    Set<String> seen = new HashSet<>();
    while (next() != JsonToken.END_OBJECT) {
      var name = name();
      next();
      if (seen.add(name)) {
        member.accept(name);
      } else {
        fault("stands twice");
        skip();
      }
    }
  }

  /** An array; answers how many elements it has, or -1 where it is none. */
  public int array(Runnable element) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      mistyped("an array");
      return -1;
    }
    int count = 0;
    while (next() != JsonToken.END_ARRAY) {
      element.run();
      count++;
    }
    return count;
  }

  /** An array of numbers; empty where one of them is none, which is noted. */
  public double[] numbers() {
    var read = new double[8];
    var faultsBefore = faults.count();
    int count = 0;
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      mistyped("an array of numbers");
      return new double[0];
    }
    while (next() != JsonToken.END_ARRAY) {
      read = count == read.length ? Arrays.copyOf(read, 2 * count) : read;
      read[count++] = number();
    }
    return faults.count() == faultsBefore ? Arrays.copyOf(read, count) : new double[0];
  }

  /** A finite number; NaN where there is none, which is noted. */
  public double number() {
    if (!isNumber()) {
      mistyped("a number");
      return Double.NaN;
    }
    try {
      var number = parser.getDoubleValue();
      if (!Double.isFinite(number)) {
        fault("must be a finite number");
        return Double.NaN;
      }
      return number;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole number from the least to the most; empty where there is none, which is noted. */
  public OptionalLong whole(long least, long most, String unless) {
    try {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        var number = parser.getBigIntegerValue();
        if (number.bitLength() < Long.SIZE
            && number.longValue() >= least
            && number.longValue() <= most) {
          return OptionalLong.of(number.longValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mistyped(unless);
    return OptionalLong.empty();
  }

  /** Text; null where there is none, which is noted. */
  public String text() {
    try {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        return parser.getText();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mistyped("a string");
    return null;
  }

  /** One of the words; null where it is none of them, which is noted. */
  public String word(List<String> allowed) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      mistyped("a string");
      return null;
    }
    var word = text();
    if (!allowed.contains(word)) {
      fault("must be one of " + String.join(", ", allowed));
      return null;
    }
    return word;
  }

  public boolean isNumber() {
    return parser.currentToken().isNumeric();
  }

  /** Leaves the value behind unread. */
  public void skip() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the value stands (RFC 6901). */
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private void mistyped(String demand) {
    fault(
        parser.currentToken() == JsonToken.VALUE_NULL
            ? "must be " + demand + "; null stands for nothing here, leave it out instead"
            : "must be " + demand);
    skip();
  }

  private String name() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonToken next() {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JSON between systems is UTF-8 (RFC 8259); the parser would take UTF-16 and UTF-32 as well. */
  private static void refuseOtherEncodings(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        throw Problem.BAD_REQUEST.because("The body must be JSON in UTF-8.");
      }
    }
  }

  private static RuntimeException refusal(IOException fault) {
    return switch (fault) {
      case StreamConstraintsException tooMuch ->
          Problem.BAD_REQUEST.because(
              """
              The body is nested more than %d deep, or has a name of more than %d characters or a \
              number of more than %d."""
                  .formatted(DEEPEST, LONGEST_NAME, LONGEST_NUMBER));
      case JsonProcessingException malformed ->
          Problem.BAD_REQUEST.because(
              malformed.getLocation() == null
                  ? "The body is not well-formed JSON in UTF-8."
                  : "The body is not well-formed JSON in UTF-8 (line %d, column %d)."
                      .formatted(
                          malformed.getLocation().getLineNr(),
                          malformed.getLocation().getColumnNr()));
      default -> Problem.BAD_REQUEST.because("The body must be JSON in UTF-8.");
    };
  }
}
