package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    rows.flush();
    var known = resources.of(sites);
    var views = new Views(sites);
    for (var site : rows.list("id in ?1", sites)) {
      site.lead(known.get(site.id).headline());
      changes.record(TYPE, site.slug, views.of(site.id));
    }
  }

  /** Reads all views at once when the first of them is wanted: just before the commit. */
  private final class Views {

    private final Collection<Long> sites;
    private final Map<Long, DepositView> read = new HashMap<>();

    Views(Collection<Long> sites) {
      this.sites = sites;
    }

    Supplier<DepositView> of(Long site) {
      return () -> {
        if (read.isEmpty()) {
          read.putAll(deposits.whole(sites, HeavyDefinition.TB_LU_Y));
        }
        return read.get(site);
      };
    }
  }
}
