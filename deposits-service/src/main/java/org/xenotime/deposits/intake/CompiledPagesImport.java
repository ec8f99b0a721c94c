package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xenotime.deposits.site.DepositsChanged;

/**
 * Facts compiled from public pages: areas that no deposit database has, what is said of resources
 * and compositions.
 */
@ApplicationScoped
class CompiledPagesImport implements DataSetImport {

  private final CompiledSites sites;
  private final CompiledResources resources;
  private final DepositsChanged changed;

  CompiledPagesImport(CompiledSites sites, CompiledResources resources, DepositsChanged changed) {
    this.sites = sites;
    this.resources = resources;
    this.changed = changed;
  }

  @Override
  public String dataSet() {
    return "compiled_from_pages";
  }

  @Override
  public List<String> files() {
    return List.of(
        "areas.csv",
        "subjects.csv",
        "mimu_townships.csv",
        "resource_statements.csv",
        "ore_composition_partial.csv",
        "mine_site_counts.csv");
  }

  @Override
  public void run(DataSetFiles files, Tally tally) {
    var subjects = sites.run(files, tally);
    resources.run(files, subjects, tally);
    changed.publish(subjects.sites());
  }
}
