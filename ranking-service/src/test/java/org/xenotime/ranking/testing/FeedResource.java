package org.xenotime.ranking.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;
import java.util.Map;

/** A feed for the service to follow, given to every test that has a field for it. */
public class FeedResource implements QuarkusTestResourceLifecycleManager {

  private Feed feed;

  @Override
  public Map<String, String> start() {
    feed = new Feed();
    return Map.of(
        "ranking.deposits-url", feed.url(),
        "ranking.feed.long-poll", "2s",
        "ranking.feed.timeout", "5s",
        "ranking.feed.back-off.first", "50ms",
        "ranking.feed.back-off.longest", "200ms",
        "ranking.feed.back-off.jitter", "10ms");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(feed, new MatchesType(Feed.class));
  }

  @Override
  public void stop() {
    feed.goAway();
  }
}
