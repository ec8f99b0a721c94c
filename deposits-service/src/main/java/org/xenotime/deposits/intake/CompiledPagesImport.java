package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xenotime.deposits.site.DepositsChanged;

/**
 * Facts compiled from public pages: areas that no deposit database has, what is said of resources
 * and compositions, who claims to hold what, what was traded and counted.
 */
@ApplicationScoped
class CompiledPagesImport implements DataSetImport {

  private final CompiledSites sites;
  private final CompiledResources resources;
  private final CompiledControl control;
  private final CompiledMarket market;
  private final DepositsChanged changed;

  CompiledPagesImport(
      CompiledSites sites,
      CompiledResources resources,
      CompiledControl control,
      CompiledMarket market,
      DepositsChanged changed) {
    this.sites = sites;
    this.resources = resources;
    this.control = control;
    this.market = market;
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
        CompiledActors.FILE,
        CompiledClaims.FILE,
        CompiledMarket.IMPORTS,
        CompiledMarket.COUNTS);
  }

  @Override
  public void run(DataSetFiles files, Tally tally) {
    var subjects = sites.run(files, tally);
    resources.run(files, subjects, tally);
    changed.publish(subjects.sites());
    var actors = control.run(files, subjects, tally);
    market.run(files, subjects, actors, tally);
  }
}
