package org.xenotime.deposits.incident;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

@Schema(
    description = "Counts over all the incidents that are meant, whatever of them the page shows")
record IncidentCounts(
    @Schema(description = "Number of incidents") long incidents,
    @Schema(description = "Deaths in all of them, best estimate of UCDP") long deaths,
    @Schema(description = "By the year of the first day, oldest first") List<OfYear> byYear,
    @Schema(description = "By side, most incidents first; an incident counts for both of its sides")
        List<OfSide> bySide) {

  @Schema(name = "IncidentsOfYear", description = "Incidents that began in one year")
  record OfYear(
      @Schema(description = "Calendar year") int year,
      @Schema(description = "Number of incidents that began in it") long incidents,
      @Schema(description = "Deaths in them, best estimate") long deaths) {}

  @Schema(name = "IncidentsOfSide", description = "Incidents of one side")
  record OfSide(
      @Schema(description = "Actor id of UCDP", examples = "201") int ucdpId,
      @Schema(description = "As UCDP names it", examples = "KIO") String name,
      @Schema(description = "Number of incidents that it was a side of") long incidents,
      @Schema(description = "Deaths of that side in them, best estimate") long deaths) {}

  /** In one statement. */
  static IncidentCounts of(EntityManager entities, IncidentQuestion question) {
    var sql =
        """
      with found as materialized (select * from incident where %s)
      select 'all' as part, null as number, null as name, count(*) as incidents,
        cast(coalesce(sum(deaths_best), 0) as bigint) as deaths from found
      union all
      select 'year', cast(date_part('year', started_on) as integer), null, count(*),
        cast(sum(deaths_best) as bigint) from found group by 2
      union all
      select 'side', side.id, max(side.name), count(*), cast(sum(side.deaths) as bigint)
        from found, lateral (values (side_a_id, side_a, deaths_side_a),
          (side_b_id, side_b, deaths_side_b)) side (id, name, deaths) group by side.id
      order by part, incidents desc, number"""
            .formatted(question.condition());
    var query = entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    question.values().forEach(query::setParameter);
    var rows = query.getResultList();
    var all = part(rows, "all", row -> row).getFirst();
    return new IncidentCounts(
        count(all, "incidents"),
        count(all, "deaths"),
        part(rows, "year", IncidentCounts::ofYear).stream()
            .sorted((one, other) -> Integer.compare(one.year(), other.year()))
            .toList(),
        part(rows, "side", IncidentCounts::ofSide));
  }

  /** Where no place is known nothing lies around it. */
  static IncidentCounts none() {
    return new IncidentCounts(0, 0, List.of(), List.of());
  }

  private static OfYear ofYear(Tuple row) {
    return new OfYear(
        row.get("number", Integer.class), count(row, "incidents"), count(row, "deaths"));
  }

  private static OfSide ofSide(Tuple row) {
    return new OfSide(
        row.get("number", Integer.class),
        row.get("name", String.class),
        count(row, "incidents"),
        count(row, "deaths"));
  }

  private static <T> List<T> part(List<Tuple> rows, String part, Function<Tuple, T> read) {
    return rows.stream().filter(row -> row.get("part").equals(part)).map(read).toList();
  }

  private static long count(Tuple row, String column) {
    return row.get(column, Long.class);
  }
}
