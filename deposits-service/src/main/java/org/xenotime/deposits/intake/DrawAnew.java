package org.xenotime.deposits.intake;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hibernate.Session;
import org.xenotime.deposits.site.DepositsChanged;

/**
 * Draws anew what rules make of the sites, where a database was last drawn by other rules than
 * these.
 */
@ApplicationScoped
class DrawAnew {

  /** To be counted up with every rule that finds something else in data that are there already. */
  static final int RULES = 1;

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Session session;
  private final IntakeRuns runs;
  private final DepositsChanged depositsChanged;

  DrawAnew(Session session, IntakeRuns runs, DepositsChanged depositsChanged) {
    this.session = session;
    this.runs = runs;
    this.depositsChanged = depositsChanged;
  }

  void ifRulesChanged() {
    QuarkusTransaction.requiringNew()
        .timeout(Math.toIntExact(LONGEST.toSeconds()))
        .run(this::drawOnce);
  }

  private void drawOnce() {
    runs.lock();
    var before = session.createNativeQuery("select rules from drawn_by", Integer.class).list();
    if (before.isEmpty()) {
      // What has just been imported was drawn by these.
      session
          .createNativeMutationQuery("insert into drawn_by (rules) values (:rules)")
          .setParameter("rules", RULES)
          .executeUpdate();
    } else if (before.getFirst() != RULES) {
      var sites = session.createNativeQuery("select id from site", Long.class).list();
      depositsChanged.publish(sites);
      session
          .createNativeMutationQuery("update drawn_by set rules = :rules")
          .setParameter("rules", RULES)
          .executeUpdate();
      Log.infof("Drew %d sites anew by rules %d", sites.size(), RULES);
    }
  }
}
