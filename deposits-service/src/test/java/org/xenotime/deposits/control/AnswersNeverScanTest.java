package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Among many claims an answer looks at its own: what it costs does not grow with what there is. */
class AnswersNeverScanTest {

  private static final Map<String, String> QUERIES =
      Map.of(
          "about", ClaimRows.ABOUT,
          "about over", ClaimRows.ABOUT_OVER,
          "disputable", Candidates.sql(Candidates.DISPUTABLE, false, true),
          "disputable alone", Candidates.sql(Candidates.DISPUTABLE, false, false),
          "turning", Candidates.sql(Candidates.TURNING, false, true),
          "turning long", Candidates.sql(Candidates.TURNING_LONG, false, true),
          "claimed", Candidates.sql(Candidates.CLAIMED, false, true));

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void manyClaims() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    var database = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into source (id, slug, natural_key, citation, kind)"
              + " values (1, 's', 's', 'S', 'news')");
      statement.execute(
          """
          insert into site (id, slug, name, kind, source_id, search_text)
          select n, 'site-' || n, 'Site ' || n, 'site', 1, '' from generate_series(1, 12000) n;
          update site set part_of_id = 1 + id % 40 where id > 11000;
          insert into site_shape (site_id, bounds, geometry, source_id)
          select id, box(point(0, 0), point(1, 1)), '{}', 1 from site where id <= 40;
          insert into site_within (site_id, container_id, kilometres)
          select id, 1 + id % 40, 0 from site where id between 7000 and 10000""");
      statement.execute(
          """
          insert into actor (slug, name, kind, kind_text, source_id, record_id, search_text)
          select 'actor-' || n, 'Actor ' || n, 'company', 'company', 1, 'a' || n, ''
          from generate_series(1, 800) n""");
      statement.execute(
          """
          insert into control_claim (slug, subject_id, subject_text, actor_id, kind, kind_text,
            level, valid_from, status)
          select 'many-' || n, 1 + n % 12000, 'x', 1 + n % 799, 'territory', 'x', 'full',
            cast(date '2020-01-01' + n % 1800 as text), 'accepted' from generate_series(1, 30000) n;
          insert into evidence (claim, source_id)
          select 'many-' || n, 1 from generate_series(1, 30000) n""");
      statement.execute("analyze");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource({
    "about",
    "about over",
    "disputable",
    "disputable alone",
    "turning",
    "turning long",
    "claimed"
  })
  void anIndexLeadsToWhatIsNeeded(String query) throws SQLException {
    assertThat(plan(postgres.getPostgresDatabase(), QUERIES.get(query)))
        .doesNotContain(
            "Seq Scan on control_claim",
            "Seq Scan on evidence",
            "Seq Scan on control_clue",
            "Seq Scan on site ",
            "Seq Scan on site_within");
  }

  /** A short time costs what changes in it, though there were a claim for every day of the year. */
  @Test
  void aDayIsFoundAmongAllDaysByIndex() throws SQLException {
    assertThat(plan(postgres.getPostgresDatabase(), QUERIES.get("turning")))
        .contains("Index Only Scan using control_clue_pkey on control_clue", "value = ");
  }

  private static String plan(DataSource database, String query) throws SQLException {
    var sql =
        query
            .replace(":sites", "17, 4711")
            .replace(":known", "'2026-11-01'")
            .replace(":subject", "100")
            .replace(":after", "'licence'")
            .replace(":most", "200")
            .replace(":days", "'1018,1019'")
            .replace(":since", "'2025-01-01'")
            .replace(":low", "date '2024-10-01'")
            .replace(":high", "date '2024-11-01'")
            .replace(":actor", "42");
    var plan = new StringBuilder();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("explain " + sql)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
