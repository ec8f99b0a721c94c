package org.xenotime.deposits.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;

/**
 * What a body says of the write itself, beside the document.
 *
 * @param reason null where none is given
 * @param cause a correction where nothing else is said
 * @param document the rest of the body
 */
public record Envelope(String reason, Cause cause, ObjectNode document) {

  public static final String REASON = "reason";
  public static final String CHANGE = "change";
  private static final int LONGEST_REASON = 2_000;

  /** Of something new: a reason may be given. */
  public static Envelope ofNew(ObjectNode body) {
    return of(body, false);
  }

  /** Of a change, which has a reason. */
  public static Envelope ofChange(ObjectNode body) {
    return of(body, true);
  }

  private static Envelope of(ObjectNode body, boolean isChange) {
    if (body == null) {
      throw Problem.BAD_REQUEST.because("The body must be one JSON object.");
    }
    var document = body.deepCopy();
    var errors = new ArrayList<FieldError>();
    var reason = reason(document.remove(REASON), isChange, errors);
    var cause = isChange ? cause(document.remove(CHANGE), errors) : Cause.CORRECTION;
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new Envelope(reason, cause, document);
  }

  private static String reason(JsonNode given, boolean required, List<FieldError> errors) {
    var text = given == null || !given.isTextual() ? "" : given.textValue().strip();
    if (given != null && !given.isTextual()) {
      errors.add(new FieldError(REASON, "must be a string"));
    } else if (required && text.isEmpty()) {
      errors.add(new FieldError(REASON, "is required: why is it changed?"));
    } else if (text.length() > LONGEST_REASON) {
      errors.add(
          new FieldError(REASON, "may have %d characters at most".formatted(LONGEST_REASON)));
    } else if (given != null && !TreeCheck.of(given).isEmpty()) {
      errors.add(new FieldError(REASON, TreeCheck.of(given).getFirst().message()));
    }
    return text.isEmpty() ? null : text;
  }

  private static Cause cause(JsonNode given, List<FieldError> errors) {
    if (given == null) {
      return Cause.CORRECTION;
    }
    var cause = given.isTextual() ? Cause.of(given.textValue()) : Optional.<Cause>empty();
    if (cause.isEmpty()) {
      errors.add(new FieldError(CHANGE, "must be one of " + Cause.ids()));
    }
    return cause.orElse(Cause.CORRECTION);
  }
}
