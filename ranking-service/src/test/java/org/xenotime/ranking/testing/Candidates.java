package org.xenotime.ranking.testing;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests to rank candidates of one's own. */
public final class Candidates {

  private Candidates() {}

  /**
   * Uncertain values for every alternative.
   *
   * @param rest further fields of the request, with a comma in front; may be empty
   */
  public static String of(int alternatives, int criteria, String rest) {
    var random = new SplittableRandom(alternatives);
    return """
    {"criteria": [%s], "alternatives": [%s]%s}
    """
        .formatted(
            IntStream.range(0, criteria)
                .mapToObj("{\"id\": \"c%d\"}"::formatted)
                .collect(Collectors.joining(",")),
            IntStream.range(0, alternatives)
                .mapToObj(i -> alternative(i, criteria, random))
                .collect(Collectors.joining(",")),
            rest);
  }

  /** More than anybody waits for: minutes of work. */
  public static String endless() {
    return of(2_000, 20, ", \"uncertainty\": {\"draws\": 100000}");
  }

  private static String alternative(int i, int criteria, SplittableRandom random) {
    return "{\"id\": \"a%d\", \"values\": {%s}}"
        .formatted(
            i,
            IntStream.range(0, criteria)
                .mapToObj(
                    j ->
                        "\"c%d\": {\"normal\": {\"mean\": %.6f, \"sd\": 0.1}}"
                            .formatted(j, random.nextDouble()))
                .collect(Collectors.joining(",")));
  }
}
