package org.xenotime.deposits.incident;

import java.util.List;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;

/** In what order incidents come; by distance only where a place was asked about. */
final class IncidentOrder {

  private static final List<String> BY_DATE = List.of("date", "-date");
  private static final List<String> BY_PLACE = List.of("distance", "-distance", "date", "-date");

  private IncidentOrder() {}

  static Order byDate(String sort) {
    return of(sort == null ? "date" : sort, BY_DATE, "");
  }

  static Order byPlace(String sort, String otherwise, String distance) {
    return of(sort == null ? otherwise : sort, BY_PLACE, distance);
  }

  /** The columns of a row that the order names. */
  static List<String> columns(Order order) {
    return List.of(order.name().endsWith("distance") ? "distance_km" : "started_on", "id");
  }

  private static Order of(String sort, List<String> allowed, String distance) {
    if (!allowed.contains(sort)) {
      throw Problem.invalidParameter("sort", "must be one of " + String.join(", ", allowed));
    }
    var key =
        sort.endsWith("distance")
            ? new SortKey(distance, Double::valueOf)
            : new SortKey("started_on", Values::calendarDay);
    return Order.by(sort, key, SortKey.text("incident.id"));
  }
}
