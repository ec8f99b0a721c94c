package org.xenotime.deposits.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.xenotime.deposits.site.Location;
import org.xenotime.deposits.source.SourceRef;

/** Counts conflict events around places, by day, for features that only count them. */
@ApplicationScoped
public class IncidentsNear {

  private static final String COVERED =
      """
      select incident.country, min(started_on) as since, max(ended_on) as until,
        min(source.slug) as source, min(source.citation) as citation
      from incident join source on source.id = incident.source_id
      group by incident.country""";

  private final Session session;

  IncidentsNear(Session session) {
    this.session = session;
  }

  /** Of which days a data set knows the events of a country, and which data set. */
  public record Covered(String country, LocalDate from, LocalDate until, SourceRef source) {}

  @Schema(name = "IncidentsOnDay", description = "Conflict events that began on a day")
  public record OnDay(
      @Schema(description = "First day of the events") LocalDate date,
      @Schema(description = "Number of events") int count) {}

  /** By country; what no data set covers is not peaceful but unknown. */
  public Map<String, Covered> covered() {
    return session.createNativeQuery(COVERED, Tuple.class).getResultList().stream()
        .map(
            row ->
                new Covered(
                    row.get("country").toString(),
                    row.get("since", LocalDate.class),
                    row.get("until", LocalDate.class),
                    new SourceRef(
                        row.get("source", String.class), row.get("citation", String.class))))
        .collect(Collectors.toMap(Covered::country, Function.identity()));
  }

  /** The days on which any began within so many kilometres, oldest first. */
  public List<OnDay> around(Location middle, double kilometres) {
    var question =
        new IncidentQuestion().near(new Near(middle.longitude(), middle.latitude(), kilometres));
    var query =
        session.createNativeQuery(
            "select started_on, cast(count(*) as integer) as count from incident where %s"
                    .formatted(question.condition())
                + " group by started_on order by started_on",
            Tuple.class);
    question.values().forEach(query::setParameter);
    return query.getResultList().stream()
        .map(row -> new OnDay(row.get(0, LocalDate.class), row.get(1, Integer.class)))
        .toList();
  }
}
