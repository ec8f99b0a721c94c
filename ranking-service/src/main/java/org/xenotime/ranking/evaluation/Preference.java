package org.xenotime.ranking.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client prefers to happen with work that takes long (RFC 7240).
 *
 * @param async it does not want to wait for the answer
 * @param patience but it does so long
 */
record Preference(boolean async, Optional<Duration> patience) {

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?([0-9]{1,4})\"?.*");
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** What is not known is passed over: a preference is no demand. */
  static Preference from(List<String> headers) {
    var async = false;
    Optional<Duration> patience = Optional.empty();
    for (var preference : headers.stream().flatMap(COMMA::splitAsStream).toList()) {
      var text = preference.strip().toLowerCase(Locale.ROOT);
      var seconds = WAIT.matcher(text);
      async |= text.equals("respond-async") || text.startsWith("respond-async;");
      if (patience.isEmpty() && seconds.matches()) {
        patience = Optional.of(Duration.ofSeconds(Long.parseLong(seconds.group(1))));
      }
    }
    return new Preference(async, patience);
  }

  /** Whether work of this length is rather done without the client. */
  boolean isJob(Duration work, Duration usually) {
    var waits = patience.orElse(usually);
    return async && work.compareTo(waits.compareTo(LONGEST) > 0 ? LONGEST : waits) > 0;
  }
}
