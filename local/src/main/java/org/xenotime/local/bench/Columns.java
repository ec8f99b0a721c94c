package org.xenotime.local.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that can be written, by table, and how far apart copies of its rows have to be: read
 * from the database, so that what a migration adds is copied like the rest.
 */
record Columns(Map<String, List<Column>> tables, Map<String, Long> strides) {
  private static final String WRITTEN =
      """
      select c.table_name, c.column_name, c.column_name = 'id' and c.data_type = 'bigint' as is_number,
        coalesce(fk.target, '') as target, coalesce(fk.target_column, '') as target_column
      from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema
          and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
        left join lateral (
          select target.relname as target, key.attname as target_column
          from pg_constraint fk
            join pg_class target on target.oid = fk.confrelid
            join pg_attribute key on key.attrelid = fk.confrelid and key.attnum = fk.confkey[1]
            join pg_attribute a on a.attrelid = fk.conrelid and a.attnum = fk.conkey[1]
          where fk.contype = 'f' and cardinality(fk.conkey) = 1
            and fk.conrelid = c.table_name::regclass and a.attname = c.column_name limit 1) fk on true
      where c.table_schema = 'public' and c.is_generated = 'NEVER'
      order by c.table_name, c.ordinal_position""";

  /**
   * A column.
   *
   * @param target the table whose key it is; empty where it points to nothing
   * @param targetColumn that key
   */
  record Column(String table, String name, boolean isNumber, String target, String targetColumn) {}

  static Columns of(Connection connection) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(WRITTEN)) {
      while (rows.next()) {
        columns.add(
            new Column(
                rows.getString(1),
                rows.getString(2),
                rows.getBoolean(3),
                rows.getString(4),
                rows.getString(5)));
      }
    }
    var strides = new HashMap<String, Long>();
    for (var column : columns) {
      if (column.isNumber()) {
        strides.put(column.table(), highest(connection, column.table()));
      }
    }
    return new Columns(
        columns.stream().collect(groupingBy(Column::table, mapping(c -> c, toList()))), strides);
  }

  private static long highest(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select max(id) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  List<Column> of(String table) {
    return List.copyOf(tables.get(table));
  }

  /** These tables, and all whose rows belong to rows of theirs. */
  List<String> belongingTo(Set<String> roots) {
    return tables.keySet().stream()
        .filter(
            table ->
                roots.contains(table)
                    || of(table).stream().anyMatch(column -> roots.contains(root(column))))
        .sorted()
        .toList();
  }

  /** The table that a column points to in the end, where what it points to is a pointer, too. */
  String root(Column column) {
    return tables.getOrDefault(column.target(), List.of()).stream()
        .filter(key -> key.name().equals(column.targetColumn()) && !key.target().isEmpty())
        .findFirst()
        .map(this::root)
        .orElse(column.target());
  }

  long stride(String table) {
    return strides.get(table);
  }
}
