package org.xenotime.deposits.evidence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands is supported: the table itself refuses to let go of the last that does. */
class LastSupportTest {

  private static EmbeddedPostgres postgres;
  private static DataSource database;

  @BeforeAll
  static void migrate() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    database = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    execute(
        """
        insert into source (id, slug, natural_key, citation, kind) values
          (1, 's', 's', 'S', 'news'), (2, 't', 't', 'T', 'news');
        insert into site (id, slug, name, kind, source_id, search_text)
        values (1, 'site', 'Site', 'area', 1, '');
        insert into actor (slug, name, kind, kind_text, source_id, record_id, search_text)
        select 'actor-' || n, 'Actor', 'company', 'company', 1, 'a' || n, ''
        from generate_series(1, 20) n""");
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "relation"})
  void theLastIsNotTakenBack(String of) throws SQLException {
    stands(of, of + "-1", 1);
    assertThatThrownBy(() -> execute(next(of, of + "-1", 1, "'supports', 'retraction'")))
        .hasMessageContaining("no evidence that stands supports it");
    assertThatThrownBy(() -> execute(next(of, of + "-1", 1, "'refutes', 'correction'")))
        .hasMessageContaining("no evidence that stands supports it");
    assertThatCode(() -> execute(next(of, of + "-1", 1, "'supports', 'correction'")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "relation"})
  void ofTwoOneMayGoAndThenNotTheOther(String of) throws SQLException {
    stands(of, of + "-2", 1);
    execute(evidence(of, of + "-2", 2));
    assertThatCode(() -> execute(next(of, of + "-2", 2, "'supports', 'retraction'")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> execute(next(of, of + "-2", 1, "'supports', 'retraction'")))
        .hasMessageContaining("no evidence that stands supports it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "relation"})
  void whatIsRetractedNeedsNone(String of) throws SQLException {
    stands(of, of + "-3", 1);
    execute(retract(of, of + "-3"));
    assertThatCode(() -> execute(next(of, of + "-3", 1, "'supports', 'retraction'")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> execute(again(of, of + "-3")))
        .hasMessageContaining("no evidence that stands supports it");
    assertThatCode(() -> execute(evidence(of, of + "-3", 2) + ";" + again(of, of + "-3")))
        .doesNotThrowAnyException();
  }

  @Test
  void aRelationWithoutEvidenceIsNone() {
    assertThatThrownBy(() -> execute(relation("relation-4", 4)))
        .hasMessageContaining("no evidence that stands supports it");
  }

  /** Each leaves the evidence of the other, which is not there any more. */
  @ParameterizedTest
  @ValueSource(strings = {"claim", "relation"})
  void ofTwoAtOnceOneIsRefused(String of) throws Exception {
    stands(of, of + "-5", 1);
    execute(evidence(of, of + "-5", 2));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var first = database.getConnection();
        var statement = first.createStatement()) {
      first.setAutoCommit(false);
      statement.execute(next(of, of + "-5", 1, "'supports', 'retraction'"));
      statement.execute("set constraints all immediate");
      var second =
          threads.submit(
              () -> {
                execute(next(of, of + "-5", 2, "'supports', 'retraction'"));
                return true;
              });
      while (isNobodyWaiting()) {
        Thread.onSpinWait();
      }
      first.commit();
      assertThatThrownBy(second::get).hasMessageContaining("no evidence that stands supports it");
    }
  }

  private static boolean isNobodyWaiting() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var waiting =
            statement.executeQuery("select from pg_stat_activity where wait_event_type = 'Lock'")) {
      return !waiting.next();
    }
  }

  private static void stands(String of, String slug, int source) throws SQLException {
    execute(
        (of.equals("claim")
                ? """
                insert into control_claim (slug, subject_id, subject_text, actor_id, kind, kind_text,
                  level, status)
                values ('%s', 1, 'x', 1, 'territory', 'x', 'full', 'accepted')"""
                    .formatted(slug)
                : relation(slug, slug.charAt(slug.length() - 1) - '0'))
            + ";"
            + evidence(of, slug, source));
  }

  private static String relation(String slug, int number) {
    return """
    insert into actor_relation (slug, record_id, from_id, to_id, kind, kind_text)
    values ('%s', 'x', %d, %d, 'owns', 'owns')"""
        .formatted(slug, number, number + 10);
  }

  private static String evidence(String of, String slug, int source) {
    return "insert into evidence (slug, %s, source_id) values ('e-%s-%d', '%s', %d)"
        .formatted(of, slug, source, slug, source);
  }

  private static String next(String of, String slug, int source, String stanceAndChange) {
    return """
    update evidence set superseded_at = clock_timestamp()
    where slug = 'e-%1$s-%2$d' and superseded_at is null;
    insert into evidence (slug, %3$s, source_id, version, stance, change, reason, recorded_at)
    select slug, %3$s, source_id, version + 1, %4$s, 'Read again', superseded_at
    from evidence where slug = 'e-%1$s-%2$d' order by version desc limit 1"""
        .formatted(slug, source, of, stanceAndChange);
  }

  private static String retract(String of, String slug) {
    return version(of, slug, "'retracted', 'retraction'");
  }

  private static String again(String of, String slug) {
    return version(of, slug, "'accepted', 'correction'");
  }

  private static String version(String of, String slug, String statusAndChange) {
    var claims = of.equals("claim");
    var table = claims ? "control_claim" : "actor_relation";
    var columns =
        claims
            ? "subject_id, subject_text, actor_id, kind, kind_text, level"
            : "record_id, from_id, to_id, kind, kind_text";
    return """
    update %1$s set superseded_at = clock_timestamp() where slug = '%2$s' and superseded_at is null;
    insert into %1$s (slug, %3$s, version, status, change, reason, recorded_at)
    select slug, %3$s, version + 1, %4$s, 'Read again', superseded_at
    from %1$s where slug = '%2$s' order by version desc limit 1"""
        .formatted(table, slug, columns, statusAndChange);
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      connection.commit();
    }
  }
}
