package org.xenotime.local.postgres;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xenotime.local.testing.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenotime.local.process.Running;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Component;
import org.xenotime.local.testing.FreePort;

class PostgresClusterTest {
  @TempDir static Path folder;
  private static PostgresCluster cluster;
  private static Databases databases;
  private static Workshop workshop;
  private Running server;

  @BeforeAll
  static void create() throws Exception {
    int port = FreePort.find();
    var binaries = PostgresBinaries.unpackedIn(Path.of("target/programs").toAbsolutePath());
    cluster = new PostgresCluster(binaries, folder.resolve("postgres"), port);
    cluster.create();
    databases = new Databases(port);
    workshop = new Workshop(folder);
  }

  @BeforeEach
  void start() throws Exception {
    run();
    databases.create();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void eachOwnerHasItsDatabaseAndMayMakeTheExtensions() throws SQLException {
    try (var connection = connect(Component.DEPOSITS, Component.DEPOSITS)) {
      for (var extension : new String[] {"btree_gist", "pg_trgm", "unaccent"}) {
        execute(connection, "create extension " + extension);
      }
    }
  }

  @Test
  void nobodyGetsIntoTheDatabaseOfAnother() {
    assertThatThrownBy(() -> connect(Component.FORUM, Component.DEPOSITS))
        .hasMessageContaining("permission denied for database \"deposits\"");
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    databases.jdbcUrl(Component.FORUM), Component.FORUM.id(), "guess"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void whatWasCommittedSurvivesTheDeathOfEverything() throws Exception {
    try (var connection = connect(Component.FORUM, Component.FORUM)) {
      assertThat(value(connection, "show fsync")).isEqualTo("on");
      assertThat(value(connection, "show synchronous_commit")).isEqualTo("on");
      execute(connection, "create table kept as select 42 as answer");
    }

    workshop.find("postgres").orElseThrow().destroyForcibly();
    server.exitCode();
    assertThat(PostgresCluster.serverOn(cluster.data())).isEmpty();
    run();
    databases.create();

    try (var connection = connect(Component.FORUM, Component.FORUM)) {
      assertThat(value(connection, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void aClientThatStaysDoesNotHoldUpTheEnd() throws Exception {
    try (var client = connect(Component.FORUM, Component.FORUM)) {
      var begin = Instant.now();

      server.stop();

      assertThat(client.isValid(1)).isFalse();
      assertThat(Duration.between(begin, Instant.now())).isLessThan(ofSeconds(14));
      assertThat(workshop.endOfLog("postgres")).anyMatch(line -> line.contains("fast shutdown"));
    }
  }

  @Test
  void aServerThatStillRunsIsRecognisedByItsData() throws Exception {
    assertThat(PostgresCluster.serverOn(cluster.data())).isEqualTo(workshop.find("postgres"));
  }

  @Test
  void theNoteOfAServerWhoseNumberAStrangerHasIsTakenAway() throws Exception {
    server.stop();
    var note = cluster.data().resolve("postmaster.pid");
    Files.writeString(note, ProcessHandle.current().pid() + "\n" + cluster.data() + "\n");

    assertThat(PostgresCluster.serverOn(cluster.data())).isEmpty();

    assertThat(note).doesNotExist();
    run();
  }

  private void run() throws Exception {
    server = workshop.launch(cluster.program());
    eventually(ofSeconds(30), databases::isReady);
  }

  private Connection connect(Component who, Component where) throws SQLException {
    return DriverManager.getConnection(
        databases.jdbcUrl(where), who.id(), Databases.passwordOf(who));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
