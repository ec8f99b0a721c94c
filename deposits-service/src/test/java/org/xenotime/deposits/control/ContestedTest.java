package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.testing.ControlFixture;
import org.xenotime.deposits.testing.PostgresResource;

/** Who has no actor contests who has none either, where the one is nobody and the other unknown. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ContestedTest {

  @Inject ControlFixture told;

  @Test
  void nobodyAndSomebodyUnknownContestEachOther() {
    var site = told.area("No man's land");
    told.holds(HolderKind.NOBODY, site, Period.from("2021-06-01"));
    told.holds(HolderKind.UNKNOWN, site, Period.from("2021-06-01"));
    given()
        .get("/api/v1/deposits/" + site.slug() + "/control?on=2022-01-01")
        .then()
        .body("controls.find { it.kind == 'territory' }.state", equalTo("contested"));
    var listed = new ArrayList<String>();
    for (var next = "/api/v1/control/contested?on=2022-01-01&kind=territory"; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      listed.addAll(page.getList("items.deposit.id", String.class));
      next = page.getString("next");
    }
    assertThat(listed).contains(site.slug());
  }

  @Test
  void whatWasRecordedBeforeIsFoundToo() throws IOException, SQLException {
    try (var postgres = EmbeddedPostgres.start();
        var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      migrate(postgres, "98");
      statement.execute(
          """
          insert into source (id, slug, natural_key, citation, kind)
          values (1, 's', 's', 'S', 'news');
          insert into site (id, slug, name, kind, source_id, search_text)
          select n, 'site-' || n, 'Site', 'area', 1, '' from generate_series(1, 2) n;
          insert into control_claim (slug, subject_id, subject_text, holder, holder_reason, kind,
            kind_text, level, valid_from, status)
          select holder || site, site, 'x', holder, 'why', 'territory', 'x', 'full', '2021-06',
            'accepted'
          from generate_series(1, 2) site cross join unnest(array['nobody', 'unknown']) holder
          where site = 1 or holder = 'nobody';
          insert into evidence (claim, source_id) select slug, 1 from control_claim""");
      assertThat(disputable(statement)).isEmpty();
      migrate(postgres, "99");
      assertThat(disputable(statement)).containsExactly(1L);
    }
  }

  private static void migrate(EmbeddedPostgres postgres, String version) {
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private static List<Long> disputable(Statement statement) throws SQLException {
    var found = new ArrayList<Long>();
    try (var rows =
        statement.executeQuery("select subject_id from control_subject where disputable")) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }
}
