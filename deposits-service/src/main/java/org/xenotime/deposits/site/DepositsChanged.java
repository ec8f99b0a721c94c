package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.resource.Resources;

/** Draws the headline figures of sites anew and tells the world that they changed. */
@ApplicationScoped
public class DepositsChanged {

  static final String TYPE = "org.xenotime.deposit.changed";

  private final SiteRows rows;
  private final Resources resources;
  private final Deposits deposits;
  private final Changes changes;

  DepositsChanged(SiteRows rows, Resources resources, Deposits deposits, Changes changes) {
    this.rows = rows;
    this.resources = resources;
    this.deposits = deposits;
    this.changes = changes;
  }

  /** To be called once in a transaction, after all has been written, with every site touched. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(Collection<Long> sites) {
    if (sites.isEmpty()) {
      return;
    }
    var locked =
        rows.find("id in ?1 order by id", sites).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    // Behind the lock: who writes to the same sites has either committed, or waits for us.
    var known = resources.of(sites);
    locked.forEach(site -> site.lead(known.get(site.id).headline()));
    rows.flush();
    var views = deposits.whole(sites, HeavyDefinition.TB_LU_Y);
    locked.forEach(site -> changes.record(TYPE, site.slug, () -> views.get(site.id)));
  }
}
