package org.xenotime.deposits.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps the table small; each replica may do it, twice does no harm. */
@ApplicationScoped
class ForgetOldKeys {

  private final Keys keys;

  ForgetOldKeys(Keys keys) {
    this.keys = keys;
  }

  @Scheduled(every = "1h", delayed = "10m")
  @Transactional
  void forget() {
    keys.forget(Instant.now().minus(Once.MEMORY));
  }
}
