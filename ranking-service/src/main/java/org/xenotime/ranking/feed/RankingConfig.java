package org.xenotime.ranking.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where deposits-service is and how patiently it is followed. */
@ConfigMapping(prefix = "ranking")
interface RankingConfig {

  /** Address of deposits-service, without a path. */
  URI depositsUrl();

  Feed feed();

  interface Feed {

    /** How long deposits-service may hold an answer back until there is something new. */
    @WithDefault("30s")
    Duration longPoll();

    /** Events on a page. */
    @WithDefault("200")
    int pageSize();

    /** How long an answer may take beyond the wait. */
    @WithDefault("15s")
    Duration timeout();

    BackOff backOff();
  }

  /** Pauses while deposits-service is away: doubling from the first to the longest. */
  interface BackOff {

    @WithDefault("500ms")
    Duration first();

    @WithDefault("5s")
    Duration longest();

    /** Up to this much more or less at random, lest all replicas knock at once. */
    @WithDefault("250ms")
    Duration jitter();
  }
}
