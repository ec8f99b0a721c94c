package org.xenotime.deposits.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.sql.KeysetQuery.Order;

/** Reads incidents page by page. */
@ApplicationScoped
class IncidentPages {

  private final EntityManager entities;

  IncidentPages(EntityManager entities) {
    this.entities = entities;
  }

  Page<IncidentView> page(
      IncidentQuestion question, Order order, String cursor, Limit limit, UriInfo uri) {
    var columns = IncidentOrder.columns(order);
    return Page.cut(
        question.query().page(entities, order, cursor, limit),
        limit,
        uri,
        row -> Cursor.of(order.name(), columns.stream().map(row::get).toArray()),
        IncidentView::from);
  }
}
