package org.xenotime.deposits.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Inserts many rows in few round trips, in the transaction of the caller. */
@ApplicationScoped
public class Batch {

  private static final int SIZE = 1_000;

  private final DataSource database;
  private final EntityManager entities;

  Batch(DataSource database, EntityManager entities) {
    this.database = database;
    this.entities = entities;
  }

  /**
   * Inserts a row for each item.
   *
   * @param insert with a question mark for each value
   * @param values of one item, in that order
   */
  public <T> void insert(String insert, List<T> items, Function<T, List<Object>> values) {
    // The rows may point to entities that are not written yet.
    entities.flush();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(insert)) {
      var waiting = 0;
      for (var item : items) {
        var column = 1;
        for (var value : values.apply(item)) {
          statement.setObject(column++, value);
        }
        statement.addBatch();
        if (++waiting % SIZE == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The rows cannot be stored", e);
    }
  }
}
