package org.xenotime.ranking.feed;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Reads the feed for as long as the service runs: wait for news, apply, rank once there is no more.
 * Whatever goes wrong is tried again, more and more patiently.
 */
@ApplicationScoped
class Follower {

  private static final Duration STOP = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final RankingConfig config;
  private final Replica replica;
  private final FeedPositions positions;
  private final ChangesClient changes;
  private final ApplyPage applyPage;
  private final Rank rank;
  private Thread thread;

  /** Whether the inputs may differ from what was ranked last; at first nobody knows. */
  private boolean unranked;

  Follower(
      RankingConfig config,
      Replica replica,
      FeedPositions positions,
      ChangesClient changes,
      ApplyPage applyPage,
      Rank rank) {
    this.config = config;
    this.replica = replica;
    this.positions = positions;
    this.changes = changes;
    this.applyPage = applyPage;
    this.rank = rank;
  }

  void start(@Observes StartupEvent event) {
    start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  void start() {
    unranked = true;
    thread = Thread.ofVirtual().name("follower").start(this::follow);
  }

  /** Ends what is under way and gives the lease back, so that another replica need not wait. */
  void stop() throws InterruptedException {
    thread.interrupt();
    if (thread.join(STOP)) {
      positions.release(replica.name());
    }
  }

  private void follow() {
    var patiently = backOff();
    try {
      while (!Thread.interrupted()) {
        patiently.call(this::step, Void.class);
      }
    } catch (InterruptedException stopped) {
      Log.info("Following ends");
    } catch (Exception e) {
      throw new IllegalStateException("Following ends, which it should not", e);
    }
  }

  private Guard backOff() {
    var backOff = config.feed().backOff();
    return Guard.create()
        .withRetry()
        .maxRetries(-1)
        .maxDuration(0, ChronoUnit.SECONDS)
        .delay(backOff.first().toMillis(), ChronoUnit.MILLIS)
        .jitter(backOff.jitter().toMillis(), ChronoUnit.MILLIS)
        .abortOn(InterruptedException.class)
        .beforeRetry(Follower::complain)
        .withExponentialBackoff()
        .maxDelay(backOff.longest().toMillis(), ChronoUnit.MILLIS)
        .done()
        .done()
        .build();
  }

  private static void complain(Throwable cause) {
    if (cause instanceof FeedAway) {
      Log.warnf("deposits-service is away, asking again: %s", cause.getMessage());
    } else {
      Log.error("Following the changes failed, trying again", cause);
    }
  }

  private Void step() throws InterruptedException {
    unranked |= rank.isByOtherMethods();
    var wait = unranked ? Duration.ZERO : config.feed().longPoll();
    var held = positions.hold(replica.name(), wait.plus(config.feed().timeout().multipliedBy(2)));
    if (held.isEmpty()) {
      unranked = true;
      Thread.sleep(config.feed().timeout());
      return null;
    }
    try {
      advance(changes.after(held.get().cursor().orElse(null), wait));
    } catch (CursorRefused lostData) {
      Log.warn("deposits-service does not know our position; reading all of it again");
      applyPage.startOver(replica.name());
    } catch (FeedAway away) {
      rankIfNeeded();
      throw away;
    }
    return null;
  }

  private void advance(FeedPage page) throws InterruptedException {
    unranked |= applyPage.apply(page, replica.name());
    if (page.isLast()) {
      rankIfNeeded();
    }
    if (page.items().isEmpty()) {
      // A server that does not wait must not be asked without a pause.
      Thread.sleep(PAUSE);
    }
  }

  private void rankIfNeeded() {
    if (unranked) {
      rank.afresh(replica.name());
      unranked = false;
    }
  }
}
