package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.xenotime.deposits.incident.Incidents;
import org.xenotime.deposits.incident.NewIncident;
import org.xenotime.deposits.incident.NewIncident.Deaths;
import org.xenotime.deposits.incident.NewIncident.Place;
import org.xenotime.deposits.incident.NewIncident.Sides;
import org.xenotime.deposits.incident.NewIncident.When;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.SourceKind;
import org.xenotime.deposits.source.Sources;

/** Conflict events of the UCDP Georeferenced Event Dataset: every row is an incident. */
@ApplicationScoped
class UcdpImport implements DataSetImport {

  private static final String DATA_SET = "ucdp_ged_myanmar";
  private static final String FILE = "ucdp_ged_mmr_1989_2023.csv";
  private static final NewSource SOURCE =
      new NewSource(
          DATA_SET,
          "Uppsala Conflict Data Program, UCDP Georeferenced Event Dataset, Myanmar 1989-2023,"
              + " Uppsala University (CC BY 4.0)",
          "Uppsala Conflict Data Program",
          "https://ucdp.uu.se/downloads/",
          null,
          SourceKind.DATASET,
          'F');

  private final Sources sources;
  private final Incidents incidents;

  UcdpImport(Sources sources, Incidents incidents) {
    this.sources = sources;
    this.incidents = incidents;
  }

  @Override
  public String dataSet() {
    return DATA_SET;
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void run(DataSetFiles files, Tally tally) {
    var rows = files.rows(FILE);
    tally.read(FILE, rows.size());
    var source = sources.register(SOURCE);
    var read = rows.stream().map(row -> incident(row, source, tally)).toList();
    incidents.add(read);
    tally.stored("incidents", read.size());
  }

  private static NewIncident incident(Row row, long source, Tally tally) {
    var id = row.required("relid");
    var deaths = deaths(row);
    if (deaths.low() > deaths.best() || deaths.best() > deaths.high()) {
      tally.flag("deaths-out-of-order", FILE, row.number(), id);
    }
    var reports = number(row, "number_of_sources");
    return new NewIncident(
        id,
        new When(day(row, "date_start"), day(row, "date_end"), number(row, "date_prec")),
        sides(row),
        deaths,
        place(row),
        // -1 where the number was not recorded
        reports < 0 ? null : reports,
        source);
  }

  private static Sides sides(Row row) {
    var violence =
        switch (row.required("type_of_violence")) {
          case "1" -> "state-based";
          case "2" -> "non-state";
          default -> "one-sided";
        };
    return new Sides(
        violence,
        row.required("conflict_name"),
        row.required("side_a"),
        number(row, "side_a_new_id"),
        row.required("side_b"),
        number(row, "side_b_new_id"));
  }

  private static Deaths deaths(Row row) {
    return new Deaths(
        number(row, "best"),
        number(row, "low"),
        number(row, "high"),
        number(row, "deaths_a"),
        number(row, "deaths_b"),
        number(row, "deaths_civilians"),
        number(row, "deaths_unknown"));
  }

  private static Place place(Row row) {
    return new Place(
        Double.parseDouble(row.required("longitude")),
        Double.parseDouble(row.required("latitude")),
        number(row, "where_prec"),
        row.required("where_coordinates"),
        row.text("where_description").orElse(null),
        row.text("adm_1").orElse(null),
        "MMR");
  }

  private static LocalDate day(Row row, String column) {
    return LocalDate.parse(row.required(column));
  }

  private static int number(Row row, String column) {
    return Integer.parseInt(row.required(column));
  }
}
