package org.xenotime.deposits.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Problem;

/**
 * A list in pages: conditions where the caller asked for them, and a row comparison with the last
 * row shown in place of an offset.
 */
public final class KeysetQuery {

  /** In what order a list comes: columns that never are null and together are unique. */
  public record Order(String name, boolean descending, List<SortKey> keys) {

    public static Order by(String name, SortKey... keys) {
      return new Order(name, name.startsWith("-"), List.of(keys));
    }
  }

  /**
   * A column of an order.
   *
   * @param read makes of the text in a cursor the value to compare with; fails where it is none
   */
  public record SortKey(String column, Function<String, Object> read) {

    public static SortKey text(String column) {
      return new SortKey(column, text -> text);
    }
  }

  private final String select;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /**
   * Begins a query.
   *
   * @param select everything before {@code where}
   */
  public KeysetQuery(String select) {
    this.select = select;
  }

  /** Adds a condition on a named parameter; without a value none was asked for. */
  public KeysetQuery where(String condition, String parameter, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(parameter, value);
    }
    return this;
  }

  /** Adds a condition, the parameters of which are bound apart from it. */
  public KeysetQuery where(String condition) {
    conditions.add(condition);
    return this;
  }

  public KeysetQuery bind(String parameter, Object value) {
    values.put(parameter, value);
    return this;
  }

  /** The rows of the page and one more. */
  public List<Tuple> page(EntityManager entities, Order order, String cursor, Limit limit) {
    startAfter(order, Cursor.parse(cursor, order.name(), order.keys().size()));
    var direction = order.descending() ? " desc" : "";
    var sql =
        select
            + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
            + order.keys().stream()
                .map(key -> key.column() + direction)
                .collect(Collectors.joining(", ", " order by ", ""))
            + " limit "
            + limit.plusOne();
    var query = entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  private void startAfter(Order order, Cursor cursor) {
    if (cursor == null) {
      return;
    }
    var keys = order.keys();
    var columns = keys.stream().map(SortKey::column).collect(Collectors.joining(", "));
    var marks = new ArrayList<String>();
    IntStream.range(0, keys.size())
        .forEach(
            n -> {
              marks.add(":after" + n);
              values.put("after" + n, read(keys.get(n), cursor.keys().get(n)));
            });
    conditions.add(
        "(%s) %s (%s)"
            .formatted(columns, order.descending() ? "<" : ">", String.join(", ", marks)));
  }

  private static Object read(SortKey key, String text) {
    try {
      return key.read().apply(Objects.requireNonNull(text));
    } catch (RuntimeException notOurs) {
      throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
    }
  }
}
