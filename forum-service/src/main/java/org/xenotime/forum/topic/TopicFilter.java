package org.xenotime.forum.topic;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.forum.http.Problem;

/** Which topics are asked for. Several filters narrow each other. */
record TopicFilter(
    @Parameter(description = "Id of a category", example = "control") @QueryParam("category")
        String category,
    @Parameter(description = "A tag that the topic carries") @QueryParam("tag") String tag,
    @Parameter(
            description = "deposit:<slug> or actor:<slug>: topics about it",
            example = "deposit:pang-war")
        @QueryParam("subject")
        String subject,
    @Parameter(description = "Handle of the member who opened it") @QueryParam("author")
        String author) {

  private static final Pattern WORD = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1,200}");

  private static final Map<String, String> CONDITIONS =
      Map.of(
          "category", "t.category = :category",
          "tag", "array_contains(t.tags, :tag)",
          "subject", "t.subject = :subject",
          "author", "t.author = (select m.id from Member m where m.handle = :author)");

  /** The filters that were given, by name; a value that cannot be one is refused. */
  Map<String, String> given() {
    var given = new LinkedHashMap<String, String>();
    put(given, "category", category);
    put(given, "tag", tag);
    put(given, "subject", subject);
    put(given, "author", author);
    if (subject != null && Subject.parse(subject).isEmpty()) {
      throw Problem.invalidParameter("subject", Subject.FORM_IN_WORDS);
    }
    return given;
  }

  static String condition(String name) {
    return CONDITIONS.get(name);
  }

  private static void put(Map<String, String> given, String name, String value) {
    if (value == null) {
      return;
    }
    if (!WORD.matcher(value).matches()) {
      throw Problem.invalidParameter(name, "must have 1 to 200 characters, none of them a control");
    }
    given.put(name, value);
  }
}
