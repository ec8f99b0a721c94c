package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.resource.Resources;

/** Puts together all that is known of deposits. */
@ApplicationScoped
class Deposits {

  private final SiteRows rows;
  private final Resources resources;

  Deposits(SiteRows rows, Resources resources) {
    this.rows = rows;
    this.resources = resources;
  }

  /** By its present slug or by a former one: compare the answer's id to know which. */
  Optional<DepositView> whole(String slug, HeavyDefinition heavy) {
    return rows.described(slug)
        .map(
            described -> {
              var id = described.site().id;
              return DepositView.from(described, resources.of(List.of(id)).get(id), heavy);
            });
  }

  /** The present slug of what has or had this one. */
  Optional<String> present(String slug) {
    return rows.bySlug(slug).map(site -> site.slug);
  }

  /** In as many statements as for one. */
  Map<Long, DepositView> whole(Collection<Long> sites, HeavyDefinition heavy) {
    var known = resources.of(sites);
    var views = new HashMap<Long, DepositView>();
    for (var described : rows.described(sites)) {
      var id = described.site().id;
      views.put(id, DepositView.from(described, known.get(id), heavy));
    }
    return views;
  }
}
