package org.xenotime.deposits.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database from before there was evidence keeps what its claims said of their source. */
class EvidenceMigrationTest {

  @Test
  void theSourceOfAClaimBecomesItsFirstEvidence() throws IOException, SQLException {
    try (var postgres = EmbeddedPostgres.start()) {
      var database = postgres.getPostgresDatabase();
      migrate(database, "24");
      execute(
          database,
          """
          insert into source (id, slug, natural_key, citation, url, kind) values
            (1, 'frontier', 'f', 'Frontier', 'https://frontier.example/a', 'news'),
            (2, 'wikiwand-com-x', 'w', 'Wikiwand', 'https://www.wikiwand.com/en/articles/X', 'web')""",
          """
          insert into site (id, slug, name, kind, source_id, search_text)
          values (1, 'pang-war', 'Pang War', 'area', 1, '')""",
          """
          insert into actor (slug, name, kind, kind_text, source_id, record_id, search_text)
          values ('kia', 'KIA', 'armed-group', 'army', 1, 'kia', '')""",
          claim("c1", "whole", 1, "'B', 2", "'2024-10'", "'2026-01-01'", "'2026-02-01'"),
          claim("c1", "whole", 1, "'A', 1", "'2024-10'", "'2026-02-01'", "null"),
          claim("c2", "part", 2, "'F', 6", "null", "'2026-01-01'", "null"),
          claim("c3", "prospect", 2, "'F', 6", "null", "'2026-01-01'", "null"));
      migrate(database, "30");
      assertThat(
              rows(
                  database,
                  """
                  select concat_ws(' ', e.slug, e.claim, s.slug, e.stance,
                    e.source_grade || e.information_grade, e.published_on, e.independence, e.version,
                    e.change, e.superseded_at is null)
                  from evidence e join source s on s.id = e.source_id order by e.id"""))
          .containsExactly(
              "e-1 c1 frontier supports B2 2024-10 frontier 1 f",
              "e-1 c1 frontier supports A1 2024-10 frontier 2 correction t",
              "e-2 c2 wikiwand-com-x supports F6 wikipedia 1 t",
              "e-3 c3 wikiwand-com-x supports F6 wikipedia 1 t");
      assertThat(
              rows(
                  database,
                  """
                  select concat_ws(' ', slug, level, polarity, holder, version, change)
                  from control_claim order by id"""))
          .containsExactly(
              "c1 full asserts actor 1",
              "c1 full asserts actor 2 correction",
              "c2 shared asserts actor 1",
              "c3 none asserts actor 1");
      assertThat(rows(database, "select slug from control_claim_head order by slug"))
          .containsExactly("c1", "c2", "c3");
      execute(database, "insert into evidence (claim, source_id) values ('c1', 2)");
      assertThat(rows(database, "select slug from evidence order by id desc limit 1"))
          .containsExactly("e-4");
    }
  }

  private static String claim(
      String slug,
      String extent,
      int source,
      String grade,
      String published,
      String recorded,
      String superseded) {
    return """
    insert into control_claim (slug, subject_id, subject_text, actor_id, kind, kind_text, extent,
      valid_from, status, source_id, source_grade, information_grade, published_on, recorded_at,
      superseded_at)
    values ('%s', 1, 'Pang War town', 1, 'territory', 'de facto', '%s', '2024-10-18', 'accepted', %d,
      %s, %s, %s, %s)"""
        .formatted(slug, extent, source, grade, published, recorded, superseded);
  }

  private static void migrate(DataSource database, String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private static void execute(DataSource database, String... statements) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> rows(DataSource database, String select) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(select)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
