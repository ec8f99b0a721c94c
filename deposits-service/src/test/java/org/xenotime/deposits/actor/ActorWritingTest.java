package org.xenotime.deposits.actor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class ActorWritingTest extends WritingTest {

  private static final String ACTORS = "/api/v1/actors";
  private static final String IMPORTED = ACTORS + "/kachin-independence-army";

  @Inject DataSource database;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whatAnAnalystAddsStandsAtOnce() {
    var made =
        create(
            actor("Hpimaw Mining " + unique)
                .with("aliases", List.of("HMC " + unique))
                .with("country", "MMR")
                .with(
                    "identifiers", List.of(Map.of("scheme", "other", "value", "DICA " + unique))));
    made.then()
        .statusCode(201)
        .header("Location", equalTo(ACTORS + "/hpimaw-mining-" + unique))
        .body("kind", equalTo("company"))
        .body("kindText", equalTo("company"));
    var address = made.header("Location");
    given().get(address).then().body("identifiers.value", contains("DICA " + unique));
    given()
        .queryParam("q", "hmc " + unique)
        .get(ACTORS)
        .then()
        .body("items.id", hasItem("hpimaw-mining-" + unique));
    given()
        .get(address + "/revisions")
        .then()
        .body("items", hasSize(1))
        .body("items[0].by", equalTo("analyst"));
  }

  @Test
  void aChangeKeepsTheIdAndTheImportInTheHistory() {
    patch(
            asEditor(),
            IMPORTED,
            because("Called so, too", Map.of("aliases", List.of("KIA", "Kachin army"))))
        .then()
        .statusCode(200)
        .body("id", equalTo("kachin-independence-army"))
        .body("aliases", contains("KIA", "Kachin army"));
    given()
        .get(IMPORTED + "/revisions")
        .then()
        .body("items.by", contains("editor", "import"))
        .body("items[0].differences.field", contains("/aliases"))
        .body("items[0].reason", equalTo("Called so, too"));
  }

  @Test
  void anActorOfTheSameNameOrNumberIsATwin() {
    create(actor("New name " + unique).with("aliases", List.of("kachin-independence ARMY")))
        .then()
        .statusCode(409)
        .body("twin", equalTo(IMPORTED));
    create(
            actor("New name " + unique)
                .with("identifiers", List.of(Map.of("scheme", "cik", "value", "0001801368"))))
        .then()
        .statusCode(409)
        .body("twin", equalTo(ACTORS + "/mp-materials-corp"));
    create(actor("Lynas Rare Earths, Ltd.").with("country", "CHN")).then().statusCode(201);
  }

  @Test
  void aChangeMeetsATwinToo() {
    var address = create(actor("Own name " + unique)).header("Location");
    patch(asEditor(), address, because("x", Map.of("name", "Molycorp")))
        .then()
        .statusCode(409)
        .body("twin", equalTo(ACTORS + "/molycorp"));
    patch(asEditor(), address, because("x", Map.of("kindText", "miner"))).then().statusCode(200);
  }

  @Test
  void everyFieldAtFaultIsNamedAtOnce() {
    create(
            actor(" ")
                .with("kind", "army")
                .with("country", "Myanmar")
                .with("colour", "red")
                .with("source", 7))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("name", "kind", "country", "colour", "source"))
        .body("errors.find { it.field == 'kind' }.message", containsString("armed-group"));
    create(
            actor("Numbers " + unique)
                .with("country", "XXQ")
                .with("aliases", List.of("Numbers " + unique))
                .with("identifiers", List.of(Map.of("scheme", "lei", "value", "short")))
                .with("source", "no-such-source"))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("country", "aliases[0]", "identifiers[0].value", "source"));
  }

  @Test
  void whatAMemberAddsIsAProposal() {
    var proposal =
        asMember()
            .body(actor("Proposed " + unique))
            .post(ACTORS)
            .then()
            .statusCode(202)
            .header("Location", startsWith("/api/v1/proposals/"))
            .extract()
            .header("Location");
    given().get(ACTORS + "/proposed-" + unique).then().statusCode(404);
    asEditor()
        .body(Map.of("decision", "accept", "reason", "In the register"))
        .post(proposal + "/decision")
        .then()
        .statusCode(200);
    given().get(ACTORS + "/proposed-" + unique).then().statusCode(200);
  }

  @Test
  void anActorIsNotRetracted() {
    patch(asEditor(), ACTORS + "/molycorp", because("x", Map.of("change", "retraction")))
        .then()
        .statusCode(409);
  }

  @Test
  void anEditorMergesAndTakesItBack() {
    var old = create(actor("Old " + unique)).header("Location");
    var one = create(actor("One " + unique)).header("Location");
    merge(old, one).then().statusCode(200).body("mergedFrom.id", contains("old-" + unique));
    given()
        .redirects()
        .follow(false)
        .get(old)
        .then()
        .statusCode(308)
        .header("Cache-Control", "no-cache")
        .header("Location", equalTo(one));
    asEditor()
        .redirects()
        .follow(false)
        .contentType(MERGE_PATCH)
        .header("If-Match", "*")
        .body(because("x", Map.of("kindText", "y")))
        .patch(old)
        .then()
        .statusCode(308)
        .header("Cache-Control", "no-cache")
        .header("Location", equalTo(one));
    given()
        .get(old + "/revisions")
        .then()
        .body("items", hasSize(2))
        .body("items[0].differences.field", contains("/mergedInto"))
        .body("items[0].reason", equalTo("Same address"));
    given().get(one + "/revisions").then().body("items[0].differences.field", contains("/takesIn"));
    merge(old, one).then().statusCode(409);
    merge(one, old).then().statusCode(409);
    merge(one, one).then().statusCode(409);
    asEditor()
        .body(Map.of("reason", "Two after all"))
        .post(old + "/unmerge")
        .then()
        .statusCode(200)
        .body("id", equalTo("old-" + unique));
    given().redirects().follow(false).get(old).then().statusCode(200);
    given().get(old + "/revisions").then().body("items", hasSize(3));
    given().get(one).then().body("mergedFrom", hasSize(0));
  }

  @Test
  void whoIsNoEditorMergesNothing() {
    var old = create(actor("Old " + unique)).header("Location");
    var body = Map.of("into", "molycorp", "reason", "x", "source", Map.of("url", "https://e.org"));
    asAnalyst().body(body).post(old + "/merge").then().statusCode(403);
    asMember().body(body).post(old + "/merge").then().statusCode(403);
    given().contentType("application/json").body(body).post(old + "/merge").then().statusCode(401);
    asEditor()
        .body(Map.of("into", "nobody", "colour", "red"))
        .post(old + "/merge")
        .then()
        .statusCode(422)
        .body("errors.field", not(hasSize(0)));
    asEditor()
        .body(Map.of("into", "nobody", "reason", "x", "source", "no-such-source"))
        .post(old + "/merge")
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("into", "source"));
    asEditor().body(body).post(ACTORS + "/nobody/merge").then().statusCode(404);
  }

  @Test
  void whatAMergedActorHeldCountsAsOfTheOne() throws SQLException {
    var old = create(actor("Held " + unique)).header("Location");
    var one = create(actor("Holds " + unique)).header("Location");
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into mine_site_count (id, site_id, area_text, actor_id, as_of, count, counted,
            source_id)
          select 'count-%1$s', min(site.id), 'The ridge', actor.id, '2025', 4, 'pits', min(actor.source_id)
          from site, actor where actor.slug = 'held-%1$s' group by actor.id"""
              .formatted(unique));
    }
    merge(old, one).then().statusCode(200);
    for (var id : List.of("held-" + unique, "holds-" + unique)) {
      given()
          .queryParam("controller", id)
          .get("/api/v1/production/mine-site-counts")
          .then()
          .body("items.id", contains("count-" + unique))
          .body("items.controller", contains("holds-" + unique));
    }
  }

  private static Response merge(String old, String one) {
    return asEditor()
        .body(
            Map.of(
                "into",
                one.substring(ACTORS.length() + 1),
                "reason",
                "Same address",
                "source",
                Map.of("url", "https://example.org/register")))
        .post(old + "/merge");
  }

  private static Response create(Map<String, ?> body) {
    return asAnalyst().body(body).post(ACTORS);
  }

  private static Draft actor(String name) {
    return new Draft()
        .with("name", name)
        .with("kind", "company")
        .with("source", Map.of("url", "https://example.org/actors"));
  }

  private static class Draft extends HashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    Draft with(String member, Object value) {
      put(member, value);
      return this;
    }
  }
}
