package org.xenotime.gateway.routes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the gateway is with the services behind it. */
@ConfigMapping(prefix = "routes")
interface RoutesConfig {

  /** A connection that takes longer than this is to a service that is away. */
  @WithDefault("1s")
  Duration connectTimeout();

  /** A service that has not begun to answer after this long is asked whether it is alive. */
  @WithDefault("1s")
  Duration pulseAfter();

  /** A service that does not react to that question within this time is away. */
  @WithDefault("1500ms")
  Duration pulseTimeout();

  /** A living service may think this long; a long poll of 30 seconds fits twice. */
  @WithDefault("70s")
  Duration answerTimeout();

  /** Silence in the middle of an answer (an event stream, say) ends it after this long. */
  @WithDefault("5m")
  Duration idleTimeout();

  /** Connections held to one service at most; a request waits for one no longer than a connect. */
  @WithDefault("512")
  int connectionsPerService();
}
