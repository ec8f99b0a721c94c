package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xenotime.deposits.resource.Resources;
import org.xenotime.deposits.site.DepositsChanged;
import org.xenotime.deposits.site.SiteRecords;
import org.xenotime.deposits.site.SiteRecords.NewRecord;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.SourceKind;
import org.xenotime.deposits.source.Sources;

/** The global rare earth element occurrence database of the USGS: every row is a site. */
@ApplicationScoped
class UsgsOccurrencesImport implements DataSetImport {

  static final String DATA_SET = "usgs_global_ree_2022";
  static final String FILE = "global_ree_occurrences.csv";

  private static final NewSource SOURCE =
      new NewSource(
          DATA_SET,
          "U.S. Geological Survey, 2022, Global rare earth element occurrence database",
          "U.S. Geological Survey",
          null,
          "2022",
          SourceKind.DATASET,
          'B');

  private final Sources sources;
  private final Sites sites;
  private final SiteRecords records;
  private final Resources resources;
  private final DepositsChanged changed;

  UsgsOccurrencesImport(
      Sources sources,
      Sites sites,
      SiteRecords records,
      Resources resources,
      DepositsChanged changed) {
    this.sources = sources;
    this.sites = sites;
    this.records = records;
    this.resources = resources;
    this.changed = changed;
  }

  @Override
  public String dataSet() {
    return DATA_SET;
  }

  @Override
  public List<String> files() {
    return List.of(FILE, "references.csv");
  }

  @Override
  public void run(DataSetFiles files, Tally tally) {
    var rows = files.rows(FILE);
    tally.read(FILE, rows.size());
    var source = sources.register(SOURCE);
    var references = UsgsReferences.register(files, rows, FILE, sources, tally);
    var added = addSites(rows, source, tally);
    addStatements(rows, added, new UsgsStatements(references, source, tally), tally);
    addRecords(rows, added, source, references, tally);
    tally.stored("contained sites", sites.resolvePartOf());
    changed.publish(added.stream().map(SiteRef::id).toList());
  }

  private List<SiteRef> addSites(List<Row> rows, long source, Tally tally) {
    var byId =
        rows.stream()
            .collect(Collectors.toMap(row -> row.required("ID_No"), row -> 1, Integer::sum));
    var made = new UsgsSites(source, byId, tally);
    var added = sites.add(rows.stream().map(made::of).toList());
    tally.stored("sites", added.size());
    return added;
  }

  private void addStatements(
      List<Row> rows, List<SiteRef> added, UsgsStatements statements, Tally tally) {
    for (var i = 0; i < rows.size(); i++) {
      for (var statement : statements.of(rows.get(i), added.get(i).id())) {
        resources.add(statement);
        tally.stored("statements");
        for (var flag : statement.tonnage().flags()) {
          tally.flag(flag, FILE, rows.get(i).number(), statement.key());
        }
      }
    }
  }

  private void addRecords(
      List<Row> rows, List<SiteRef> added, long source, UsgsReferences references, Tally tally) {
    var kept = new ArrayList<NewRecord>();
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      kept.add(
          new NewRecord(
              DATA_SET,
              row.number(),
              row.required("ID_No"),
              added.get(i).id(),
              source,
              row.original(),
              references.of(row)));
    }
    records.add(kept);
    tally.stored("records", kept.size());
  }
}
