package org.xenotime.deposits.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.xenotime.deposits.http.Problem.FieldError;

/** What no document may hold, wherever it stands in it: the database could not keep it. */
final class TreeCheck {

  private static final int FARTHEST_DIGIT = 40;

  /** Nobody mends more at once; a body of nothing but faults must not become a larger answer. */
  private static final int MOST_ERRORS = 100;

  private static final String NO_NULL = "must not be null; leave it out instead";

  private TreeCheck() {}

  static List<FieldError> of(JsonNode document) {
    var errors = new ArrayList<FieldError>();
    walk("", document, errors);
    return errors;
  }

  /** In a patch a null takes a member away. */
  static List<FieldError> ofPatch(JsonNode patch) {
    return of(patch).stream().filter(error -> !error.message().equals(NO_NULL)).toList();
  }

  private static void walk(String field, JsonNode node, List<FieldError> errors) {
    if (errors.size() >= MOST_ERRORS) {
      return;
    }
    if (node.isObject()) {
      node.properties()
          .forEach(member -> walkMember(field, member.getKey(), member.getValue(), errors));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(field + "[" + i + "]", node.get(i), errors);
      }
    } else {
      checkValue(field, node, errors);
    }
  }

  private static void walkMember(
      String field, String name, JsonNode value, List<FieldError> errors) {
    if (isStorable(name)) {
      walk(field.isEmpty() ? name : field + "." + name, value, errors);
    } else {
      errors.add(new FieldError(field.isEmpty() ? "body" : field, "has a name that is no text"));
    }
  }

  private static void checkValue(String field, JsonNode value, List<FieldError> errors) {
    if (value.isNull()) {
      errors.add(new FieldError(field, NO_NULL));
    } else if (value.isTextual() && !isStorable(value.textValue())) {
      errors.add(new FieldError(field, "must not contain U+0000 or half of a surrogate pair"));
    } else if (value.isNumber() && !isReasonable(value)) {
      errors.add(new FieldError(field, "is too large, or has too many digits"));
    }
  }

  private static boolean isStorable(String text) {
    return text.indexOf('\0') < 0 && UTF_8.newEncoder().canEncode(text);
  }

  private static boolean isReasonable(JsonNode number) {
    var value = number.decimalValue();
    return value.precision() <= FARTHEST_DIGIT && Math.abs((long) value.scale()) <= FARTHEST_DIGIT;
  }
}
