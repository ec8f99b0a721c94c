package org.xenotime.ranking.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xenotime.ranking.http.Problem.FieldError;

/** All that is wrong with a body, each fault with a JSON pointer to where it is. */
public final class Faults {

  /** As many as a person will read; the rest is counted. */
  private static final int MOST_SHOWN = 100;

  private static final int LONGEST = 300;
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private final List<FieldError> shown = new ArrayList<>();
  private int count;

  public void add(String pointer, String message) {
    if (count++ < MOST_SHOWN) {
      shown.add(new FieldError(printable(pointer), printable(message)));
    }
  }

  public int count() {
    return count;
  }

  /** Ends the request where there is any fault. */
  public void refuseAny() {
    if (count > 0) {
      throw refusal();
    }
  }

  /** A pointer (RFC 6901) made of its segments. */
  public static String pointer(Object... segments) {
    var pointer = new StringBuilder();
    for (var segment : segments) {
      pointer.append('/').append(segment.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private HttpProblem refusal() {
    var detail = "The request breaks %d rule(s); see errors.".formatted(count);
    return Problem.VALIDATION_FAILED.because(
        count > shown.size()
            ? "%s The first %d are listed.".formatted(detail, shown.size())
            : detail,
        shown.toArray(FieldError[]::new));
  }

  /** Half a character cannot be written, and a text without end is of no use. */
  private static String printable(String text) {
    var whole = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    return whole.length() <= LONGEST
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
