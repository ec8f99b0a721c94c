package org.xenotime.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.xenotime.local.settings.Component;

/** The databases and roles: each is named like the component that owns it. */
public record Databases(int port) {

  public static String passwordOf(Component component) {
    return component.id() + "-local";
  }

  public String jdbcUrl(Component component) {
    return jdbcUrl(component.id());
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** Whether the server answers. */
  public boolean isReady() {
    try (var connection = connect("postgres")) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Makes what is missing, and nobody may connect to a database but its owner. */
  public void create() throws SQLException {
    try (var connection = connect("postgres")) {
      for (var component : owners()) {
        create(connection, component);
      }
    }
  }

  private static Component[] owners() {
    return Arrays.stream(Component.values())
        .filter(Component::hasDatabase)
        .toArray(Component[]::new);
  }

  private static void create(Connection connection, Component component) throws SQLException {
    var name = component.id();
    try (var statement = connection.createStatement()) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
        statement.execute("create role %s login".formatted(name));
      }
      statement.execute("alter role %s password '%s'".formatted(name, passwordOf(component)));
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        create(statement, name, component, "template1");
      }
    }
  }

  /** One more database for a component. */
  public void create(String database, Component owner) throws SQLException {
    copy("template1", database, owner);
  }

  /** A database with all that is in another one, to which nobody may be connected meanwhile. */
  public void copy(String from, String to, Component owner) throws SQLException {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      create(statement, to, owner, from);
    }
  }

  private static void create(Statement statement, String database, Component owner, String template)
      throws SQLException {
    statement.execute(
        "create database %s owner %s template %s".formatted(database, owner.id(), template));
    statement.execute("revoke connect on database %s from public".formatted(database));
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  /** As the superuser, to whom every database is open. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl(database), PostgresCluster.SUPERUSER, PostgresCluster.SUPERUSER_PASSWORD);
  }
}
