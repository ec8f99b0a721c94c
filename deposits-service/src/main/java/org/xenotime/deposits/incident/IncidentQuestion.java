package org.xenotime.deposits.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.deposits.sql.KeysetQuery;

/** Which incidents are meant: the same for a page of them and for their counts. */
final class IncidentQuestion {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private Near near;

  IncidentQuestion during(Optional<LocalDate> since, Optional<LocalDate> until) {
    since.ifPresent(day -> where("ended_on >= :since", "since", day));
    until.ifPresent(day -> where("started_on <= :until", "until", day));
    return this;
  }

  /** The boxes are found by index; the circle is what is left of them. */
  IncidentQuestion near(Near circle) {
    near = circle;
    conditions.add(circle.boxes().hold("place"));
    return where(circle.distance() + " <= :radius", "radius", circle.radiusKm());
  }

  IncidentQuestion in(Boxes boxes) {
    conditions.add(boxes.hold("place"));
    return this;
  }

  IncidentQuestion where(String condition, String parameter, Object value) {
    conditions.add(condition);
    values.put(parameter, value);
    return this;
  }

  /** SQL of the distance; of none where no place was asked about. */
  String distance() {
    return near == null ? "cast(null as double precision)" : near.distance();
  }

  KeysetQuery query() {
    var query = new KeysetQuery(IncidentView.select(distance()));
    conditions.forEach(query::where);
    values.forEach(query::bind);
    return query;
  }

  String condition() {
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }
}
