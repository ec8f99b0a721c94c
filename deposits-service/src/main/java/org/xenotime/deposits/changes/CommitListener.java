package org.xenotime.deposits.changes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears of commits, whichever replica made them, through one connection that LISTENs. While it is
 * down, readers that wait are answered when their time is up.
 */
@ApplicationScoped
class CommitListener {

  private static final Logger LOG = Logger.getLogger(CommitListener.class);
  private static final int LISTEN_MILLIS = 500;
  private static final int RETRY_SECONDS = 2;

  private final AgroalDataSource database;
  private final NewChanges newChanges;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread listener =
      Thread.ofVirtual().name("commit-listener").unstarted(this::listenUntilStopped);

  CommitListener(AgroalDataSource database, NewChanges newChanges) {
    this.database = database;
    this.newChanges = newChanges;
  }

  void start(@Observes StartupEvent started) {
    listener.start();
  }

  /** Gives the connection back before the pool closes. */
  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping.countDown();
    listener.join(Duration.ofMillis(2L * LISTEN_MILLIS));
  }

  private void listenUntilStopped() {
    try {
      do {
        listen();
      } while (!stopping.await(RETRY_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("listen " + Outbox.CHANNEL);
      // What was committed while nobody listened.
      newChanges.announce();
      var listening = connection.unwrap(PGConnection.class);
      while (stopping.getCount() > 0) {
        if (listening.getNotifications(LISTEN_MILLIS).length > 0) {
          newChanges.announce();
        }
      }
      statement.execute("unlisten *");
    } catch (SQLException e) {
      LOG.warnf("Not hearing of commits, trying again: %s", e.getMessage());
    }
  }
}
