package org.xenotime.deposits.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.resource.NewStatement;
import org.xenotime.deposits.resource.ReportingCode;
import org.xenotime.deposits.resource.ResourceClass;
import org.xenotime.deposits.resource.Resources;
import org.xenotime.deposits.resource.Tonnage;
import org.xenotime.deposits.site.DepositsChanged;
import org.xenotime.deposits.site.Location;
import org.xenotime.deposits.site.NewSite;
import org.xenotime.deposits.site.NewSite.Geology;
import org.xenotime.deposits.site.NewSite.History;
import org.xenotime.deposits.site.NewSite.Identity;
import org.xenotime.deposits.site.NewSite.Place;
import org.xenotime.deposits.site.NewSite.Quality;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class MatchResourceTest extends WritingTest {

  private static final String MATCHES = "/api/v1/sites/matches";
  private static final String DEPOSITS = "/api/v1/deposits/";

  @Inject Sites sites;
  @Inject Resources resources;
  @Inject DepositsChanged changed;
  @Inject EntityManager entities;
  @Inject DataSource database;

  @Test
  void theDataSetsAreMatchedWithReasons() {
    given()
        .queryParam("limit", 500)
        .get(MATCHES)
        .then()
        .statusCode(200)
        .body("items", not(empty()))
        .body("items.status", everyItem(equalTo("open")))
        .body("items.reasons", everyItem(hasSize(3)))
        .body(
            "items.findAll { it.kilometres != null }.kilometres",
            everyItem(lessThanOrEqualTo(25f)));
    var scores = given().get(MATCHES).jsonPath().getList("items.score", Float.class);
    assertThat(scores).isSortedAccordingTo((one, other) -> Float.compare(other, one));
    assertThat(scores.getLast()).isGreaterThanOrEqualTo(0.5f);
  }

  @Test
  void everyMatchIsListedOnce() {
    var ids = new ArrayList<String>();
    for (var next = MATCHES + "?limit=20"; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      ids.addAll(page.getList("items.id", String.class));
      next = page.getString("next");
    }
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  @Test
  void aSiteThatIsWrittenIsMatchedByNameAndByPlace() {
    var first = site("Ytterbolt Hill", 130.01, -25);
    var alike = site("Yterbolt Hil", 130.05, -25.01);
    var beside = site("Prospect 17", 130.0101, -25.0001);
    var far = site("Ytterbolt Hill", 140, -25);
    given()
        .queryParam("deposit", first.slug())
        .get(MATCHES)
        .then()
        .body("items.later.id", hasItem(alike.slug()))
        .body("items.later.id", not(hasItem(far.slug())))
        .body("items.later.id", not(hasItem(beside.slug())))
        .body(
            "items.find { it.later.id == '%s' }.first.id".formatted(alike.slug()),
            equalTo(first.slug()));
  }

  @Test
  void theSameIsOneFromThenOnAndNothingIsLost() throws SQLException {
    var first = site("Gadolin Ridge", 131.2, -24);
    var later = site("Gadolin Rigde", 131.21, -24.01);
    statement(first, "5000000", "1");
    statement(later, "7000000", "2");
    claim(later);
    var id = matchOf(first, later);
    var before = Instant.now();

    asEditor()
        .body(Map.of("decision", "same", "reason", "One hill, two spellings."))
        .post(MATCHES + "/" + id + "/decision")
        .then()
        .statusCode(200)
        .body("status", equalTo("same"))
        .body("decision.by", equalTo("editor"));

    given()
        .redirects()
        .follow(false)
        .get(DEPOSITS + later.slug())
        .then()
        .statusCode(308)
        .header("Cache-Control", "no-cache")
        .header("Location", equalTo(DEPOSITS + first.slug()));
    given()
        .get(DEPOSITS + first.slug())
        .then()
        .body("aliases", hasItem("Gadolin Rigde"))
        .body("statements", hasSize(2))
        .body("statements.estimate.sort()", contains(1, 2));
    given()
        .get("/api/v1/deposits?q=Gadolin Rigde")
        .then()
        .body("items[0].id", equalTo(first.slug()))
        .body("items.id", not(hasItem(later.slug())));
    given()
        .queryParam("on", "2024-06-01")
        .get(DEPOSITS + first.slug() + "/control")
        .then()
        .body("controls.find { it.kind == 'territory' }.claims", hasItem("claim-" + later.slug()));
    given()
        .get("/api/v1/control-claims/claim-" + later.slug())
        .then()
        .body("subject.id", equalTo(first.slug()))
        .body("version", equalTo(2))
        .body("reason", startsWith("'" + later.slug() + "' proved to be"));
    assertThat(versionsAbout(later)).isEqualTo(1);
    assertThat(revisions(first)).contains("takesIn").contains(later.slug());
    assertThat(revisions(later)).contains("mergedInto").contains(first.slug());
    assertThat(events()).contains("org.xenotime.deposit.removed " + later.slug());
    assertThat(before).isBefore(Instant.now());
  }

  @Test
  void beforeTheyProvedToBeOneEachAnswersUnderItsOwnId() throws SQLException {
    var first = site("Samarium Knob", 134.2, -24);
    var later = site("Samarium Knobb", 134.21, -24.01);
    claim(later);
    var id = matchOf(first, later);
    var before = "?on=2024-06-01&knownAt=" + Instant.now();
    decide(id, "same").statusCode(200);

    for (var below : List.of("/control", "/control/timeline", "/ultimate-holders")) {
      var time = below.endsWith("timeline") ? before.replace("on=", "to=") : before;
      given()
          .redirects()
          .follow(false)
          .get(DEPOSITS + later.slug() + below + time)
          .then()
          .statusCode(200)
          .body("deposit", equalTo(later.slug()));
      given()
          .redirects()
          .follow(false)
          .get(DEPOSITS + later.slug() + below)
          .then()
          .statusCode(308)
          .header("Cache-Control", "no-cache")
          .header("ETag", (String) null)
          .header("Location", DEPOSITS + first.slug() + below);
    }
    var territory = "controls.find { it.kind == 'territory' }.";
    given()
        .get(DEPOSITS + later.slug() + "/control" + before)
        .then()
        .body(territory + "claims", contains("claim-" + later.slug()))
        .body("claims.subject.id", contains(later.slug()));
    given()
        .get("/api/v1/control-claims" + before + "&deposit=" + later.slug())
        .then()
        .statusCode(200)
        .body("items.id", contains("claim-" + later.slug()));
    given()
        .get("/api/v1/control-claims" + before + "&deposit=" + first.slug())
        .then()
        .body("items", empty());
    given()
        .get(DEPOSITS + first.slug() + "/control" + before)
        .then()
        .body("deposit", equalTo(first.slug()))
        .body(territory + "state", equalTo("unknown"))
        .body("claims", empty());
    given()
        .get(DEPOSITS + later.slug() + "/control?on=2024-06-01")
        .then()
        .body("deposit", equalTo(first.slug()))
        .body(territory + "claims", contains("claim-" + later.slug()));
  }

  @Test
  void theDifferentAreNotProposedAgain() {
    var first = site("Lanthan Creek", 132.2, -23);
    var later = site("Lantan Creek", 132.21, -23.01);
    var id = matchOf(first, later);
    decide(id, "different").statusCode(200).body("status", equalTo("different"));
    QuarkusTransaction.requiringNew().run(() -> changed.publish(List.of(first.id(), later.id())));
    given().queryParam("deposit", first.slug()).get(MATCHES).then().body("items", empty());
    given()
        .queryParam("deposit", first.slug())
        .queryParam("status", "different")
        .get(MATCHES)
        .then()
        .body("items.id", contains(id));
    given().get(DEPOSITS + later.slug()).then().statusCode(200).body("id", equalTo(later.slug()));
    decide(id, "different").statusCode(200);
    decide(id, "same").statusCode(409);
  }

  @Test
  void onlyEditorsDecide() {
    var id = matchOf(site("Erbium Flat", 133.2, -22), site("Erbium Flats", 133.21, -22.01));
    var body = Map.of("decision", "same", "reason", "Why not.");
    given()
        .contentType("application/json")
        .body(body)
        .post(MATCHES + "/" + id + "/decision")
        .then()
        .statusCode(401);
    asMember().body(body).post(MATCHES + "/" + id + "/decision").then().statusCode(403);
    asAnalyst().body(body).post(MATCHES + "/" + id + "/decision").then().statusCode(403);
    asEditor().body(body).post(MATCHES + "/m-999999999/decision").then().statusCode(404);
    asEditor()
        .body(Map.of("decision", "perhaps", "reason", "Who knows."))
        .post(MATCHES + "/" + id + "/decision")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("decision"));
    asEditor()
        .body(Map.of("decision", "same"))
        .post(MATCHES + "/" + id + "/decision")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("reason"));
  }

  @Test
  void ofTwoEqualDecisionsAtOnceOneIsTaken() throws Exception {
    var id = matchOf(site("Thulium Rise", 134.2, -23), site("Thulium Ryse", 134.21, -23.01));
    var key = "match-" + System.nanoTime();
    var answers =
        AtOnce.send(
            2,
            () ->
                asEditor()
                    .header("Idempotency-Key", key)
                    .body(Map.of("decision", "same", "reason", "One hill."))
                    .post(MATCHES + "/" + id + "/decision"));
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers.getLast().asString()).isEqualTo(answers.getFirst().asString());
    asEditor()
        .header("Idempotency-Key", key)
        .body(Map.of("decision", "different", "reason", "Two hills."))
        .post(MATCHES + "/" + id + "/decision")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void theListComesAsCsv() {
    given()
        .queryParam("f", "csv")
        .get(MATCHES)
        .then()
        .statusCode(200)
        .body(startsWith("id,score,status,kilometres,nameSimilarity,first,"));
  }

  @ParameterizedTest
  @CsvSource({
    "status, perhaps",
    "country, Italy",
    "minScore, high",
    "minScore, 1.5",
    "cursor, x",
    "sort, id"
  })
  void whatCannotBeIsRefused(String parameter, String value) {
    given().queryParam(parameter, value).get(MATCHES).then().statusCode(400);
  }

  @Test
  void whatIsAskedForIsWhatComes() {
    given()
        .queryParam("country", "AUS")
        .queryParam("minScore", "0.6")
        .queryParam("limit", 500)
        .get(MATCHES)
        .then()
        .body("items.collect { it.first.country }", everyItem(equalTo("AUS")))
        .body("items.findAll { it.score < 0.6 }", empty());
  }

  private io.restassured.response.ValidatableResponse decide(String id, String decision) {
    return asEditor()
        .body(Map.of("decision", decision, "reason", "Looked at both."))
        .post(MATCHES + "/" + id + "/decision")
        .then();
  }

  private static String matchOf(SiteRef first, SiteRef later) {
    return given()
        .queryParam("deposit", first.slug())
        .get(MATCHES)
        .jsonPath()
        .getString("items.find { it.later.id == '%s' }.id".formatted(later.slug()));
  }

  private SiteRef site(String name, double longitude, double latitude) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var site =
                  sites.add(
                      new NewSite(
                          new Identity(
                              List.of("matched-" + System.nanoTime()),
                              name,
                              List.of(),
                              "site",
                              source()),
                          Place.in("AUS", null).at(new Location(longitude, latitude, "exact")),
                          Geology.unknown(),
                          History.unknown(),
                          Quality.good()));
              changed.publish(List.of(site.id()));
              return site;
            });
  }

  private void statement(SiteRef site, String ore, String percent) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              resources.add(
                  new NewStatement(
                      "of-" + site.slug(),
                      site.id(),
                      source(),
                      "2020",
                      ReportingCode.JORC,
                      ResourceClass.TOTAL,
                      1,
                      new Tonnage(new BigDecimal(ore), new BigDecimal(percent), null),
                      false,
                      "0.5 %",
                      "as printed",
                      null));
              changed.publish(List.of(site.id()));
            });
  }

  /** As the import writes one, without its package. */
  private void claim(SiteRef site) throws SQLException {
    execute(
        """
        insert into control_claim (slug, subject_id, subject_text, actor_id, kind, kind_text, level,
          valid_from, status)
        select 'claim-%1$s', %2$d, 'the ridge', min(id), 'territory', 'territory', 'full', '2024-01',
          'accepted' from actor;
        insert into evidence (claim, source_id)
          values ('claim-%1$s', (select min(id) from source))"""
            .formatted(site.slug(), site.id()));
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private String text(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private int versionsAbout(SiteRef site) throws SQLException {
    return Integer.parseInt(
        text("select count(*) from control_claim where subject_id = " + site.id()));
  }

  private String revisions(SiteRef site) throws SQLException {
    return text(
        "select string_agg(after::text, ' ') from revision_entry where kind = 'deposit' and thing = '%s'"
            .formatted(site.slug()));
  }

  private String events() throws SQLException {
    return text("select string_agg(type || ' ' || subject, ', ') from outbox");
  }

  private long source() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery("select min(id) from source", Long.class)
        .getSingleResult();
  }
}
