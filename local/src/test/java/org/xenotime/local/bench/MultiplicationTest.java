package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the tables that the migrations of deposits-service make, with four hundred sites. */
class MultiplicationTest {
  private static final Path MIGRATIONS =
      Path.of("../deposits-service/src/main/resources/db/migration");
  private static final int CLAIMS = 1_000;
  private static final int TIMES = 5;

  private static EmbeddedPostgres postgres;
  private static Connection connection;
  private static List<String> indicesBefore;
  private static Counts little;

  @BeforeAll
  static void multiply() throws Exception {
    postgres = EmbeddedPostgres.start();
    connection = postgres.getPostgresDatabase().getConnection();
    for (var migration : migrations()) {
      execute(Files.readString(migration));
    }
    try (var few = MultiplicationTest.class.getResourceAsStream("few.sql")) {
      execute(new String(few.readAllBytes(), StandardCharsets.UTF_8));
    }
    new Multiplication(connection).addClaims(CLAIMS);
    little = Counts.of(connection);
    indicesBefore = indices();
    new Multiplication(connection).multiply(TIMES);
  }

  @AfterAll
  static void stop() throws Exception {
    connection.close();
    postgres.close();
  }

  @Test
  void thereAreAsManyClaimsAsWereAskedFor() {
    assertThat(little.sites()).isEqualTo(400);
    assertThat(little.claims()).isEqualTo(CLAIMS);
    assertThat(little.evidence()).isGreaterThan(CLAIMS);
  }

  @Test
  void everythingIsThereSoManyTimes() throws SQLException {
    assertThat(Counts.of(connection))
        .isEqualTo(
            new Counts(TIMES * little.sites(), TIMES * little.claims(), TIMES * little.evidence()));
    for (var table : List.of("actor", "site_reference", "resource_statement", "composition")) {
      assertThat(number("select count(*) from %s".formatted(table)))
          .as(table)
          .isEqualTo(TIMES * number(originals(table)));
    }
  }

  @Test
  void mostDepositsHaveUpToFiveClaimsAndAFewTwoHundred() throws SQLException {
    var perSite = "select count(distinct slug) as claims from control_claim group by subject_id";
    assertThat(number("select count(*) from (%s) c where claims = 200".formatted(perSite)))
        .isEqualTo(TIMES);
    assertThat(
            number("select count(*) from (%s) c where claims between 6 and 199".formatted(perSite)))
        .isZero();
  }

  @Test
  void copiesPointToCopies() throws SQLException {
    assertThat(
            text(
                """
                select site.slug || ' ' || area.slug || ' ' || site.preferred_statements[1]
                from site join site area on area.id = site.part_of_id
                where site.slug = 'site-10-copy-3'"""))
        .isEqualTo("site-10-copy-3 site-1-copy-3 statement-10-copy-3");
    assertThat(
            number(
                """
                select count(*) from control_claim claim
                  join site on site.id = claim.subject_id join actor on actor.id = claim.actor_id
                  join evidence on evidence.claim = claim.slug
                where substring(claim.slug from '-copy-.*$') is distinct from substring(site.slug from '-copy-.*$')
                  or substring(claim.slug from '-copy-.*$') is distinct from substring(actor.slug from '-copy-.*$')"""))
        .isZero();
  }

  @Test
  void theCluesOfCopiesLeadToCopies() throws SQLException {
    assertThat(
            number(
                """
                select count(*) from control_claim claim
                where claim.actor_id is not null and not exists (
                  select from control_clue clue
                  where clue.clue = 'claimed' and clue.value = claim.actor_id
                    and clue.subject_id = claim.subject_id and clue.kind = claim.kind)"""))
        .isZero();
  }

  @Test
  void noCopyHasTheNameOfItsOriginalAndAllCanBeSearched() throws SQLException {
    assertThat(
            number(
                """
                select count(*) from site copy join site original
                  on copy.slug like original.slug || '-copy-%' and copy.name = original.name"""))
        .isZero();
    assertThat(
            number(
                "select count(distinct name) from site where slug like 'site-7-copy-%' or slug = 'site-7'"))
        .isEqualTo(TIMES);
    assertThat(
            number(
                """
                select count(*) from site
                where search_text <> search_key(name || ' ' || array_to_string(aliases, ' '))"""))
        .isZero();
  }

  @Test
  void everyRowPassesTheChecksThatWereLeftOut() throws SQLException {
    try (var statement = connection.createStatement();
        var keys =
            statement.executeQuery(
                """
                select conrelid::regclass, conname from pg_constraint
                where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable""")) {
      while (keys.next()) {
        var table = keys.getString(1);
        var definition = definition(keys.getString(2), table);
        execute("alter table %s drop constraint %s".formatted(table, keys.getString(2)));
        execute(
            "alter table %s add constraint %s %s".formatted(table, keys.getString(2), definition));
      }
    }
  }

  @Test
  void theIndicesAreThoseOfBefore() throws SQLException {
    assertThat(indices()).isEqualTo(indicesBefore);
  }

  private static List<Path> migrations() throws IOException {
    try (var files = Files.list(MIGRATIONS)) {
      return files.sorted(Comparator.comparingInt(MultiplicationTest::version)).toList();
    }
  }

  private static int version(Path migration) {
    var name = migration.getFileName().toString();
    return Integer.parseInt(name.substring(1, name.indexOf("__")));
  }

  private static String originals(String table) {
    return switch (table) {
      case "actor" -> "select count(*) from actor where slug not like '%-copy-%'";
      case "site_reference" ->
          "select count(*) from site_reference join site on site.id = site_id where slug not like '%-copy-%'";
      default -> "select count(*) from %s where key not like '%%-copy-%%'".formatted(table);
    };
  }

  private static List<String> indices() throws SQLException {
    return List.of(
        text("select string_agg(indexdef, E'\\n' order by indexname) from pg_indexes where schemaname = 'public'")
            .split("\n"));
  }

  private static String definition(String constraint, String table) throws SQLException {
    return text(
        "select pg_get_constraintdef(oid) from pg_constraint where conname = '%s' and conrelid = '%s'::regclass"
            .formatted(constraint, table));
  }

  private static long number(String query) throws SQLException {
    return Long.parseLong(text(query));
  }

  private static String text(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
