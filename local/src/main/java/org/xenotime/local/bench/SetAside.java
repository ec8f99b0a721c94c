package org.xenotime.local.bench;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indices that are made again after the rows are there, which is faster than row by row. */
record SetAside(Map<String, String> indices) {
  private static final String WITHOUT_CONSTRAINT =
      """
      select i.indexname, i.indexdef from pg_indexes i
      where i.schemaname = 'public' and i.tablename = any (?)
        and not exists (select from pg_constraint c where c.conindid = i.indexname::regclass)
      order by i.indexname""";

  static SetAside of(Connection connection, List<String> tables) throws SQLException {
    var indices = new LinkedHashMap<String, String>();
    try (var query = connection.prepareStatement(WITHOUT_CONSTRAINT)) {
      query.setArray(1, connection.createArrayOf("text", tables.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          indices.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return new SetAside(indices);
  }

  String drop() {
    return indices.keySet().stream().map("drop index %s"::formatted).collect(joining("; "));
  }

  List<String> definitions() {
    return List.copyOf(indices.values());
  }
}
