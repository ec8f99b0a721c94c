package org.xenotime.deposits.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.xenotime.deposits.sql.Batch;

/** Takes in conflict events. */
@ApplicationScoped
public class Incidents {

  private static final String INSERT =
      """
      insert into incident (id, started_on, ended_on, date_precision, violence, conflict, side_a,
        side_a_id, side_b, side_b_id, deaths_best, deaths_low, deaths_high, deaths_side_a,
        deaths_side_b, deaths_civilians, deaths_unknown, longitude, latitude, place_precision,
        place_name, place_description, admin_area, country, reports, source_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Batch batch;

  Incidents(Batch batch) {
    this.batch = batch;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void add(List<NewIncident> incidents) {
    batch.insert(INSERT, incidents, Incidents::values);
  }

  private static List<Object> values(NewIncident incident) {
    var when = incident.when();
    var sides = incident.sides();
    var deaths = incident.deaths();
    var place = incident.place();
    return Arrays.asList(
        incident.id(),
        when.from(),
        when.to(),
        when.precision(),
        sides.violence(),
        sides.conflict(),
        sides.a(),
        sides.aId(),
        sides.b(),
        sides.bId(),
        deaths.best(),
        deaths.low(),
        deaths.high(),
        deaths.sideA(),
        deaths.sideB(),
        deaths.civilians(),
        deaths.unknown(),
        place.longitude(),
        place.latitude(),
        place.precision(),
        place.name(),
        place.description(),
        place.adminArea(),
        place.country(),
        incident.reports(),
        incident.sourceId());
  }
}
