package org.xenotime.deposits.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.http.Problem.FieldError;

/** Says what is wrong with a JSON body in words of the API, not of the parser. */
public final class BodyFault {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BodyFault() {}

  /** The problem, if the cause is a body that could not be read. */
  static Optional<HttpProblem> in(Throwable cause) {
    return switch (cause) {
      case null -> Optional.empty();
      case UnrecognizedPropertyException unknown -> Optional.of(unknown(unknown));
      case MismatchedInputException mismatch when mismatch.getPath().isEmpty() ->
          Optional.of(Problem.BAD_REQUEST.because("The body must be one JSON object."));
      case MismatchedInputException mismatch -> Optional.of(mismatch(mismatch));
      case StreamConstraintsException tooMuch -> Optional.of(tooMuch());
      case JsonProcessingException malformed -> Optional.of(malformed(malformed));
      default -> in(cause.getCause());
    };
  }

  /** What is wrong with one field of a body that is read field by field. */
  public static FieldError of(String field, JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          new FieldError(
              path(field, unknown),
              "is not known here; allowed: " + names(unknown.getKnownPropertyIds()));
      case MismatchedInputException mismatch ->
          new FieldError(path(field, mismatch), demand(mismatch));
      case JsonMappingException other -> new FieldError(path(field, other), "cannot be read");
      default -> new FieldError(field, "cannot be read");
    };
  }

  private static String path(String field, JsonMappingException fault) {
    var inner = field(fault);
    return inner.isEmpty() || inner.startsWith("[") ? field + inner : field + "." + inner;
  }

  private static HttpProblem unknown(UnrecognizedPropertyException unknown) {
    return Problem.VALIDATION_FAILED.because(
        "Unknown field: %s. Allowed here: %s."
            .formatted(field(unknown), names(unknown.getKnownPropertyIds())),
        new FieldError(field(unknown), "is not known here"));
  }

  private static HttpProblem mismatch(MismatchedInputException mismatch) {
    var demand = demand(mismatch);
    return Problem.VALIDATION_FAILED.because(
        "The field '%s' %s.".formatted(field(mismatch), demand),
        new FieldError(field(mismatch), demand));
  }

  private static HttpProblem tooMuch() {
    return Problem.PAYLOAD_TOO_LARGE.because(
        "The body is too large, nested too deeply, or has a number that is too long.");
  }

  private static String demand(MismatchedInputException mismatch) {
    var type = mismatch.getTargetType();
    return mismatch instanceof InvalidNullException
        ? "must not be null; leave it out instead"
        : type != null && type.isEnum() && mismatch instanceof InvalidFormatException
            ? "must be one of " + words(type)
            : "must be " + kind(type);
  }

  /** As they are written in JSON. */
  private static String words(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(word -> JSON.valueToTree(word).asText())
        .collect(Collectors.joining(", "));
  }

  private static HttpProblem malformed(JsonProcessingException malformed) {
    var at = malformed.getLocation();
    return Problem.BAD_REQUEST.because(
        at == null || at.getLineNr() < 1
            ? "The body is not well-formed JSON in UTF-8."
            : "The body is not well-formed JSON in UTF-8 (line %d, column %d)."
                .formatted(at.getLineNr(), at.getColumnNr()));
  }

  private static String kind(Class<?> type) {
    if (type == null) {
      return "of another type";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    if (type.isEnum()) {
      return "a string";
    }
    return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
      case "string" -> "a string";
      case "boolean" -> "true or false";
      case "integer", "int", "long" -> "a whole number";
      case "bigdecimal", "double" -> "a number";
      default -> "an object";
    };
  }

  private static String field(JsonMappingException fault) {
    return fault.getPath().stream().map(BodyFault::step).collect(Collectors.joining());
  }

  private static String step(Reference step) {
    return step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName();
  }

  private static String names(Collection<Object> known) {
    return known == null
        ? ""
        : List.copyOf(known).stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
