package org.xenotime.forum.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Checks {@link Written} and says what is wrong. */
public class WrittenCheck implements ConstraintValidator<Written, String> {

  private int line;

  @Override
  public void initialize(Written written) {
    line = written.line();
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    var fault = line > 0 ? faultOfLine(text, line) : faultOfMarkdown(text);
    context.disableDefaultConstraintViolation();
    fault.ifPresent(
        message -> context.buildConstraintViolationWithTemplate(message).addConstraintViolation());
    return fault.isEmpty();
  }

  static Optional<String> faultOfLine(String text, int longest) {
    if (PlainText.isBlank(text)) {
      return Optional.of("must not be blank");
    }
    var trimmed = text.strip();
    if (trimmed.codePointCount(0, trimmed.length()) > longest) {
      return Optional.of("must have at most %d characters".formatted(longest));
    }
    return PlainText.faultIn(trimmed, "");
  }

  static Optional<String> faultOfMarkdown(String text) {
    if (PlainText.isBlank(text)) {
      return Optional.of("must not be blank");
    }
    if (text.getBytes(UTF_8).length > Written.MOST_BYTES) {
      return Optional.of("must have at most %d bytes in UTF-8".formatted(Written.MOST_BYTES));
    }
    return PlainText.faultIn(text, "\n\r\t");
  }
}
