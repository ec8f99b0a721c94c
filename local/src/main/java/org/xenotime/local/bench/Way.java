package org.xenotime.local.bench;

import java.util.Optional;
import org.xenotime.local.bench.Wrk.Result;

/**
 * A way in which a page was got.
 *
 * @param aim for its ratio to the same bytes from memory
 */
record Way(String name, Result result, Optional<Aim> aim) {

  static Way of(String name, Result result) {
    return new Way(name, result, Optional.empty());
  }

  static Way of(String name, Result result, Aim aim) {
    return new Way(name, result, Optional.of(aim));
  }

  double ratioTo(Way other) {
    return result.requestsPerSecond() / other.result.requestsPerSecond();
  }
}
