package org.xenotime.forum.topic;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The deposit or actor that a topic is about; written {@code deposit:mount-weld} by clients. */
@Schema(
    description = "What the topic is about",
    requiredProperties = {"kind", "id"})
public record Subject(
    @Schema(
            enumeration = {"deposit", "actor"},
            description = "What it is")
        String kind,
    @Schema(description = "Its slug in the deposits API", examples = "pang-war") String id) {

  /** The form, for bean validation and the document. */
  public static final String FORM = "(deposit|actor):[a-z0-9]+(-[a-z0-9]+)*";

  public static final String FORM_IN_WORDS = "must be deposit:<slug> or actor:<slug>";
  public static final int LONGEST = 200;

  private static final Pattern PATTERN = Pattern.compile(FORM);

  public static Optional<Subject> parse(String text) {
    if (text.length() > LONGEST || !PATTERN.matcher(text).matches()) {
      return Optional.empty();
    }
    var colon = text.indexOf(':');
    return Optional.of(new Subject(text.substring(0, colon), text.substring(colon + 1)));
  }

  /** The form in which it is written and stored. */
  public String text() {
    return kind + ":" + id;
  }
}
