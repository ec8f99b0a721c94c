package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.quality.Flag;
import org.xenotime.deposits.quality.QualityFlags;
import org.xenotime.deposits.quality.Rule;
import org.xenotime.deposits.resource.Resources;
import org.xenotime.deposits.resource.SiteResources;

/** Draws the headline figures and the flags of sites anew and tells the world that they changed. */
@ApplicationScoped
public class DepositsChanged {

  static final String TYPE = "org.xenotime.deposit.changed";

  private final SiteRows rows;
  private final Resources resources;
  private final Deposits deposits;
  private final QualityFlags quality;
  private final Containment containment;
  private final Event<SitesWritten> written;
  private final Changes changes;

  DepositsChanged(
      SiteRows rows,
      Resources resources,
      Deposits deposits,
      QualityFlags quality,
      Containment containment,
      Event<SitesWritten> written,
      Changes changes) {
    this.rows = rows;
    this.resources = resources;
    this.deposits = deposits;
    this.quality = quality;
    this.containment = containment;
    this.written = written;
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
    quality.redraw(
        locked.stream().collect(Collectors.toMap(site -> site.id, site -> check(site, known))));
    rows.flush();
    containment.redraw(sites);
    written.fire(new SitesWritten(sites));
    var views = deposits.whole(sites, HeavyDefinition.TB_LU_Y);
    locked.forEach(site -> changes.record(TYPE, site.slug, () -> views.get(site.id)));
  }

  private static List<Flag> check(Site site, Map<Long, SiteResources> known) {
    var found = Rule.check(site.facts(known.get(site.id)));
    site.flag(found);
    return found;
  }
}
