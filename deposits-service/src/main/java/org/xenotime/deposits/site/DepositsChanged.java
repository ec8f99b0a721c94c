package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.xenotime.deposits.resource.Resources;

/** Draws the headline figures of sites anew and tells the world that they changed. */
@ApplicationScoped
public class DepositsChanged {

  private final SiteRows rows;
  private final Resources resources;

  DepositsChanged(SiteRows rows, Resources resources) {
    this.rows = rows;
    this.resources = resources;
  }

  /** To be called once in a transaction, after all has been written, with every site touched. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(Collection<Long> sites) {
    if (sites.isEmpty()) {
      return;
    }
    rows.flush();
    var known = resources.of(sites);
    rows.list("id in ?1", sites).forEach(site -> site.lead(known.get(site.id).headline()));
    rows.flush();
  }
}
