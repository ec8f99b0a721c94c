package org.xenotime.deposits.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements on the connection of the running transaction, where the temporary tables are. */
@ApplicationScoped
class Sql {

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  /** Work on a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Mapper<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> T with(Work<T> work) {
    try (var connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The upload cannot be worked on", e);
    }
  }

  /** How many rows it changed. */
  int run(String sql, Object... values) {
    return with(
        connection -> {
          try (var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
          }
        });
  }

  <T> List<T> list(String sql, Mapper<T> mapper, Object... values) {
    return with(
        connection -> {
          try (var statement = prepared(connection, sql, values);
              var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
              found.add(mapper.of(rows));
            }
            return found;
          }
        });
  }

  <T> T one(String sql, Mapper<T> mapper, Object... values) {
    return list(sql, mapper, values).getFirst();
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    return statement;
  }
}
