package org.xenotime.deposits.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.xenotime.deposits.http.Cursor;

/** One page of sites by index: those with a value first, and only then, if need be, the others. */
final class SiteQuery {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final SiteOrder order;

  SiteQuery(SiteOrder order) {
    this.order = order;
  }

  /** A site with the value by which it was ordered, as text; null where it has none. */
  record Keyed(Site site, String key) {
    Cursor cursor(SiteOrder order) {
      return Cursor.of(order.sort(), key, site.slug);
    }
  }

  SiteQuery where(String condition) {
    conditions.add(condition);
    return this;
  }

  SiteQuery bind(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** At most that many rows behind the cursor; null is the beginning. */
  List<Keyed> rows(Session session, Cursor after, int most) {
    var key = after == null ? null : after.keys().getFirst();
    var amongValued = after == null || key != null;
    var rows = new ArrayList<Keyed>();
    if (amongValued) {
      rows.addAll(read(session, order.withValue(after == null), after, most));
    }
    if (rows.size() < most) {
      rows.addAll(read(session, order.withoutValue(amongValued), after, most - rows.size()));
    }
    return rows;
  }

  private List<Keyed> read(Session session, String position, Cursor after, int most) {
    var all = new ArrayList<>(conditions);
    all.add("site.merged_into_id is null");
    all.add(position);
    var sql =
        "select site.*, cast(%s as text) as sort_key from site where %s order by %s limit :most"
            .formatted(order.key(), String.join(" and ", all), order.by());
    var query = session.createNativeQuery(sql, Object[].class);
    query.addEntity("site", Site.class).addScalar("sort_key", StandardBasicTypes.STRING);
    values.forEach(query::setParameter);
    if (position.contains(":key")) {
      query.setParameter("key", after.keys().getFirst());
    }
    if (position.contains(":slug")) {
      query.setParameter("slug", after.keys().getLast());
    }
    return query.setParameter("most", most).getResultStream().map(SiteQuery::keyed).toList();
  }

  private static Keyed keyed(Object[] row) {
    return new Keyed((Site) row[0], (String) row[1]);
  }
}
