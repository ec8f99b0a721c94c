package org.xenotime.ranking.methodology.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Problem;

/** The header by which a writer says what was read before it was changed. */
record IfMatch(String header) {

  /** Refuses a change by somebody who does not say what was read. */
  static IfMatch require(String header) {
    if (header == null || header.isBlank()) {
      throw Problem.PRECONDITION_REQUIRED.because(
          "Send the ETag of what you read in If-Match, so that nobody's work is overwritten.");
    }
    return new IfMatch(header.strip());
  }

  void check(StoredVersion stored) {
    var tag = "\"" + tagOf(stored).getValue() + "\"";
    var matches =
        header.equals("*")
            || Pattern.compile(",").splitAsStream(header).map(String::strip).anyMatch(tag::equals);
    if (!matches) {
      throw Problem.PRECONDITION_FAILED.because(
          "It has changed since you read it, or If-Match is no ETag of it. Read it again, then"
              + " decide.");
    }
  }

  static EntityTag tagOf(StoredVersion stored) {
    return Conditional.tagOf(stamp(stored), stored.info().self());
  }

  /** Changes whenever the version does. */
  static String stamp(StoredVersion stored) {
    return "%s %d %d %s"
        .formatted(stored.id(), stored.version(), stored.revision(), stored.isPublished());
  }
}
