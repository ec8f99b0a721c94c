package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClaimResourceTest {

  private static final String CLAIMS = "/api/v1/control-claims";

  @Inject DataSource database;

  /** 39 rows: 7 are shares in companies, and of the other 32 two say two kinds of control. */
  @Test
  void everyRowAboutAPlaceIsAClaim() {
    var ids = allIds(CLAIMS + "?limit=7");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.stream().filter(id -> id.startsWith("c0"))).hasSize(34);
    assertThat(ids).contains("c001", "c027-operation", "c039").doesNotContain("c029", "c037");
  }

  @Test
  void aClaimSaysWhoByWhoseWordSinceWhen() {
    given()
        .get(CLAIMS + "/c009")
        .then()
        .statusCode(200)
        .body("subject.id", equalTo("pang-war"))
        .body("subject.text", equalTo("Pang War town"))
        .body("subject.placeCode", equalTo("MMR001005702"))
        .body("actor.name", equalTo("Kachin Independence Army"))
        .body("kind", equalTo("territory"))
        .body("kindText", equalTo("territorial_de_facto"))
        .body("period.from.text", equalTo("2024-10-18"))
        .body("period.from.precision", equalTo("day"))
        .body("period.to", nullValue())
        .body("status", equalTo("accepted"))
        .body("grade.text", equalTo("F6"))
        .body("note", containsString("CONFLICTS with 2024-10-21"));
  }

  @Test
  void aVagueDateKeepsItsBounds() {
    given()
        .get(CLAIMS + "/c002")
        .then()
        .body("period.asOf.text", equalTo("2024-10"))
        .body("period.asOf.precision", equalTo("month"))
        .body("period.asOf.earliest", equalTo("2024-10-01"))
        .body("period.asOf.latest", equalTo("2024-10-31"));
  }

  @Test
  void aClaimWithoutAnyDateHasAnEmptyPeriod() {
    given().get(CLAIMS + "/c030").then().body("period", equalTo(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"c002, 2024-10", "c015, 2024-05-28", "c020, 2025-02-11", "c039, 2025"})
  void thePublicationDateIsTakenWhereTheSourceCarriesOne(String claim, String date) {
    given().get(CLAIMS + "/" + claim).then().body("publishedOn", equalTo(date));
  }

  @Test
  void aPublicationDateIsNeverGuessed() {
    given().get(CLAIMS + "/c026").then().body("publishedOn", nullValue());
  }

  @Test
  void claimsAreFoundByWhatTheySay() {
    given()
        .queryParam("deposit", "tsawlaw")
        .get(CLAIMS)
        .then()
        .body("items.id", contains("c005", "c006", "c007"));
    given()
        .queryParam("actor", "united-wa-state-army")
        .get(CLAIMS)
        .then()
        .body("items.id", contains("c016", "c017"));
    given()
        .queryParam("kind", "taxation")
        .get(CLAIMS)
        .then()
        .body("items.id", contains("c013", "c014"));
    given()
        .queryParam("actor", "kachin-independence-army")
        .queryParam("on", "2024-10-01")
        .get(CLAIMS)
        .then()
        .body("items.id", hasItems("c003", "c005"))
        .body("items.id", not(hasItem("c009")));
  }

  @ParameterizedTest
  @CsvSource({"kind, magic", "status, maybe", "on, 2024", "limit, 501", "cursor, zzz"})
  void whatIsNotAllowedIsNamed(String parameter, String value) {
    given().queryParam(parameter, value).get(CLAIMS).then().statusCode(400);
  }

  @Test
  void theListComesAsCsv() {
    given()
        .queryParam("deposit", "pang-war")
        .accept("text/csv")
        .get(CLAIMS)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("id,subject,subjectText,placeCode,actor,holder,kind,"))
        .body(
            containsString(
                "\r\nc009,pang-war,Pang War town,MMR001005702,kachin-independence-army,"));
  }

  @Test
  void aClaimThatThereIsNotIsNotFound() {
    given()
        .get(CLAIMS + "/c999")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  void aClaimCarriesItsEvidence() {
    given()
        .get(CLAIMS + "/c009")
        .then()
        .body("holder", equalTo("actor"))
        .body("level", equalTo("full"))
        .body("polarity", equalTo("asserts"))
        .body("version", equalTo(1))
        .body("recordedBy", equalTo("import"))
        .body("evidence", hasSize(1))
        .body("evidence[0].id", startsWith("e-"))
        .body("evidence[0].stance", equalTo("supports"))
        .body("evidence[0].source.url", startsWith("https://www.business-humanrights.org"))
        .body("evidence[0].grade.text", equalTo("F6"));
  }

  /** Copies of Wikipedia are one voice. */
  @Test
  void sourcesThatRepeatOneReportShareACluster() {
    var clusters = new ArrayList<String>();
    for (var claim : List.of("c001", "c010", "c027")) {
      clusters.add(
          given().get(CLAIMS + "/" + claim).jsonPath().getString("evidence[0].independence"));
    }
    assertThat(clusters).containsOnly("wikipedia");
    given()
        .get(CLAIMS + "/c003")
        .then()
        .body("evidence[0].independence", startsWith("mmpeacemonitor-org"));
  }

  @Test
  void whatWasNotKnownAtATimeIsNotListed() {
    given()
        .queryParam("deposit", "momauk")
        .queryParam("knownAt", "2024-05-29T00:00:00Z")
        .get(CLAIMS)
        .then()
        .body("items.id", contains("c015"))
        .body("items[0].evidence", hasSize(1));
    given()
        .queryParam("deposit", "momauk")
        .queryParam("knownAt", "2024-05-27T00:00:00Z")
        .get(CLAIMS)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void everyClaimNamesItsSource() {
    given()
        .queryParam("limit", 500)
        .get(CLAIMS)
        .then()
        .body("items.source.citation", everyItem(not(nullValue())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update control_claim set note = 'other'",
        "update control_claim set actor_id = (select min(id) from actor)",
        "update control_claim set recorded_at = recorded_at - interval '1 day'",
        "delete from control_claim",
        "truncate control_claim",
        "update evidence set quotation = 'other'",
        "update evidence set superseded_at = now(), source_grade = 'A'",
        "update control_claim set superseded_at = now() - interval '1 minute'",
        "update evidence set superseded_at = now() - interval '1 minute'",
        "update actor_relation set superseded_at = now() - interval '1 minute'",
        "delete from evidence",
        "truncate evidence",
        "update control_claim_head set slug = slug || 'x'",
        "delete from control_claim_head",
        "truncate control_claim_head cascade",
        "update actor_relation set kind = 'opposed-to', share_percent = null",
        "delete from actor_relation"
      })
  void whatWasRecordedStaysAlsoForTheOwner(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append only");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"control_claim", "evidence", "actor_relation"})
  void aVersionEndsOnlyWhereAnotherBegins(String table) throws SQLException {
    var end =
        """
        update %1$s set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
        where id = (select min(id) from %1$s where superseded_at is null)"""
            .formatted(table);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(end))
          .hasMessageContaining("no version follows version 1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "insert into evidence (claim, source_id, stance)"
            + " select 'groundless', min(id), 'refutes' from source"
      })
  void aClaimHasASourceThatSupportsIt(String evidence) throws SQLException {
    var claim =
        """
        insert into control_claim (slug, subject_id, subject_text, actor_id, kind, kind_text, level,
          status)
        select 'groundless', subject_id, subject_text, actor_id, kind, kind_text, level, status
        from control_claim where slug = 'c009';
        """;
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(claim + evidence))
          .hasMessageContaining("no evidence supports it");
    }
  }

  @Test
  void oneClaimHasOneVersionAtATime() throws SQLException {
    var copy =
        """
        insert into control_claim (slug, subject_id, subject_text, actor_id, kind, kind_text,
          level, status, version, change, reason)
        select slug, subject_id, subject_text, actor_id, kind, kind_text, level, status, %s
        from control_claim where slug = 'c009'""";
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(copy.formatted("1, null, null")))
          .hasMessageContaining("control_claim_versions");
      assertThatThrownBy(() -> statement.execute(copy.formatted("2, 'correction', 'why'")))
          .hasMessageContaining("does not begin where the one before it ended");
    }
  }

  private static List<String> allIds(String first) {
    var ids = new ArrayList<String>();
    for (var next = first; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      ids.addAll(page.getList("items.id", String.class));
      next = page.getString("next");
    }
    return ids;
  }
}
