package org.xenotime.deposits.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
class RelationWritingTest extends WritingTest {

  private static final String RELATIONS = "/api/v1/relations";

  @Inject DataSource database;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whatAnAnalystAddsStandsWithItsEvidence() {
    var a = anActor("a");
    var b = anActor("b");
    var made =
        create(
            relation(a, "owns", b)
                .with("sharePercent", 51.5)
                .with("period", Map.of("from", "2023-05~", "to", ".."))
                .with(
                    "evidence",
                    List.of(
                        evidence("https://example.org/filing")
                            .with("quotation", "51.5 percent")
                            .with("locator", "p. 7")
                            .with("publishedOn", "2023-06-30")
                            .with("grade", Map.of("source", "B", "information", 2)))));
    made.then()
        .statusCode(201)
        .body("from.id", equalTo(a))
        .body("sharePercent", equalTo(51.5f))
        .body("period.from.earliest", equalTo("2023-04-01"))
        .body("period.to.text", equalTo(".."))
        .body("grade.text", equalTo("B2"))
        .body("evidence", hasSize(1))
        .body("evidence[0].quotation", equalTo("51.5 percent"))
        .body("recordedBy", equalTo("analyst"))
        .body("version", equalTo(1));
    given().get("/api/v1/actors/" + b).then().body("relations.id", contains(id(made)));
    given().get(made.header("Location") + "/revisions").then().body("items", hasSize(1));
    given()
        .queryParam("actor", b)
        .queryParam("on", "2023-03-31")
        .get(RELATIONS)
        .then()
        .body("items", hasSize(0));
    given()
        .queryParam("to", b)
        .queryParam("on", "2023-04-01")
        .get(RELATIONS)
        .then()
        .body("items.id", contains(id(made)));
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneIsStillKnown() {
    var made = create(relation(anActor("a"), "owns", anActor("b")).with("sharePercent", 30));
    var address = made.header("Location");
    var before = made.<String>path("recordedAt");
    patch(asEditor(), address, because("Typing error", Map.of("sharePercent", 13)))
        .then()
        .statusCode(200)
        .body("id", equalTo(id(made)))
        .body("version", equalTo(2))
        .body("change", equalTo("correction"))
        .body("reason", equalTo("Typing error"))
        .body("sharePercent", equalTo(13))
        .body("evidence.version", contains(1));
    given()
        .queryParam("knownAt", before)
        .get(address)
        .then()
        .body("sharePercent", equalTo(30))
        .body("version", equalTo(1));
    given()
        .get(address + "/revisions")
        .then()
        .body("items[0].differences.field", contains("/sharePercent"));
  }

  @Test
  void evidenceIsKeptChangedAddedAndTakenBack() {
    var made =
        create(
            relation(anActor("a"), "allied-with", anActor("b"))
                .with(
                    "evidence",
                    List.of(
                        evidence("https://example.org/1/" + unique),
                        evidence("https://example.org/2/" + unique),
                        evidence("https://example.org/3/" + unique))));
    var ids = made.<List<String>>path("evidence.id");
    var sources = made.<List<String>>path("evidence.source.id");
    patch(
            asEditor(),
            made.header("Location"),
            because(
                "Read again",
                Map.of(
                    "evidence",
                    List.of(
                        Map.of(
                            "id",
                            ids.get(0),
                            "source",
                            sources.get(0),
                            "independence",
                            sources.get(0)),
                        Map.of(
                            "id",
                            ids.get(1),
                            "source",
                            sources.get(1),
                            "stance",
                            "refutes",
                            "independence",
                            sources.get(1)),
                        evidence("https://example.org/4/" + unique)))))
        .then()
        .statusCode(200)
        .body("evidence.id", hasItems(ids.get(0), ids.get(1)))
        .body("evidence.id", not(hasItem(ids.get(2))))
        .body("evidence", hasSize(3))
        .body("evidence.version", containsInAnyOrder(1, 2, 1))
        .body("evidence.find { it.id == '%s' }.stance".formatted(ids.get(1)), equalTo("refutes"));
  }

  @Test
  void whatAMemberAddsIsAProposal() {
    asMember()
        .body(relation(anActor("a"), "part-of", anActor("b")))
        .post(RELATIONS)
        .then()
        .statusCode(202)
        .header("Location", startsWith("/api/v1/proposals/"));
  }

  @Test
  void whatWasRetractedCountsNoMore() {
    var a = anActor("a");
    var made = create(relation(a, "part-of", anActor("b")));
    var address = made.header("Location");
    patch(asEditor(), address, because("Another actor", Map.of("change", "retraction")))
        .then()
        .statusCode(200)
        .body("status", equalTo("retracted"));
    given().get("/api/v1/actors/" + a).then().body("relations", hasSize(0));
    given().queryParam("actor", a).get(RELATIONS).then().body("items", hasSize(0));
    given().get("/api/v1/actors/" + a + "/network").then().body("edges", hasSize(0));
    given().get(address).then().statusCode(200).body("status", equalTo("retracted"));
    given()
        .queryParam("knownAt", made.<String>path("recordedAt"))
        .get(address)
        .then()
        .body("status", equalTo("accepted"));
  }

  @Test
  void theSameOfTheSameTimeByTheSameSourceIsATwin() {
    var a = anActor("a");
    var b = anActor("b");
    var first =
        create(relation(a, "opposed-to", b).with("period", Map.of("from", "2020", "to", "2022")));
    var twin = relation(b, "opposed-to", a).with("period", Map.of("from", "2022-06"));
    create(twin).then().statusCode(409).body("twin", equalTo(first.header("Location")));
    create(twin.with("period", Map.of("from", "2023"))).then().statusCode(201);
    create(
            relation(a, "opposed-to", b)
                .with("evidence", List.of(evidence("https://example.org/other/" + unique))))
        .then()
        .statusCode(201);
    create(relation(a, "allied-with", b)).then().statusCode(201);
  }

  @Test
  void theVerySameIsSaidOnceWhoeverSaysIt() throws SQLException {
    var a = anActor("a");
    var b = anActor("b");
    var period = Map.of("from", "2020", "to", "2022");
    var first = create(relation(a, "owns", b).with("sharePercent", 30).with("period", period));
    first.then().statusCode(201);
    var other =
        relation(a, "owns", b)
            .with("sharePercent", 30)
            .with("period", period)
            .with("evidence", List.of(evidence("https://example.org/other/" + unique)));
    create(other)
        .then()
        .statusCode(200)
        .header("Content-Location", first.header("Location"))
        .body("id", equalTo(first.<String>path("id")))
        .body("version", equalTo(1))
        .body("evidence", hasSize(2));
    given()
        .queryParam("actor", a)
        .get(RELATIONS)
        .then()
        .body("items", hasSize(1))
        .body("items[0].evidence", hasSize(2));
    given()
        .get(first.header("Location") + "/revisions")
        .then()
        .body("items", hasSize(2))
        .body("items[0].differences.field", contains("/evidence"));
    create(other).then().statusCode(409).body("twin", equalTo(first.header("Location")));
    create(
            other
                .with("sharePercent", 40)
                .with("evidence", List.of(evidence("https://example.org/third/" + unique))))
        .then()
        .statusCode(201);
    var again =
        """
        insert into actor_relation (record_id, from_id, to_id, kind, kind_text, share_percent,
          valid_from, valid_to, as_of)
        select record_id, from_id, to_id, kind, kind_text, share_percent, valid_from, valid_to, as_of
        from actor_relation where slug = '%s'"""
            .formatted(first.<String>path("id"));
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(again))
          .hasMessageContaining("actor_relation_says_it_once");
    }
  }

  /** Also where the one is said from the other end, and where a member proposes it. */
  @Test
  void whatAMemberFindsAgainBecomesMoreEvidence() {
    var a = anActor("a");
    var b = anActor("b");
    var first = create(relation(a, "allied-with", b));
    var proposed =
        asMember()
            .body(
                relation(b, "allied-with", a)
                    .with("evidence", List.of(evidence("https://example.org/other/" + unique))))
            .post(RELATIONS);
    proposed.then().statusCode(202);
    asEditor()
        .body(Map.of("decision", "accept", "reason", "It says so."))
        .post(proposed.header("Location") + "/decision")
        .then()
        .statusCode(200);
    given()
        .get(first.header("Location"))
        .then()
        .body("version", equalTo(1))
        .body("evidence", hasSize(2));
    given().queryParam("actor", a).get(RELATIONS).then().body("items", hasSize(1));
  }

  @Test
  void aPartDoesNotContainItsWhole() {
    var a = anActor("a");
    var b = anActor("b");
    var c = anActor("c");
    create(relation(a, "part-of", b).with("period", Map.of("from", "2020"))).then().statusCode(201);
    create(relation(b, "armed-wing-of", c)).then().statusCode(201);
    create(relation(c, "part-of", a)).then().statusCode(422).body("errors.field", contains("to"));
    create(relation(c, "part-of", a).with("period", Map.of("to", "2019"))).then().statusCode(201);
  }

  @Test
  void everyFieldAtFaultIsNamedAtOnce() {
    create(
            new Draft()
                .with("from", "nobody")
                .with("to", 7)
                .with("kind", "owner")
                .with("sharePercent", 101)
                .with("evidence", List.of()))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("to", "kind", "sharePercent", "evidence"))
        .body("errors.find { it.field == 'kind' }.message", containsString("armed-wing-of"));
    create(
            relation("nobody", "part-of", "nobody")
                .with("sharePercent", 10)
                .with("period", Map.of("from", "2024", "to", "yesterday"))
                .with("evidence", List.of(Map.of("source", "no-such", "stance", "refutes"))))
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems("from", "to", "sharePercent", "period.to", "evidence[0].source", "evidence"));
    create(
            relation(anActor("a"), "owns", anActor("b"))
                .with("period", Map.of("from", "2024", "to", "2020")))
        .then()
        .statusCode(422)
        .body("errors.field", contains("period.to"));
  }

  @Test
  void theListIsFilteredPagedAndComesAsCsv() {
    given()
        .queryParam("actor", "china-rare-earth-group")
        .queryParam("kind", "owns")
        .queryParam("limit", 4)
        .get(RELATIONS)
        .then()
        .statusCode(200)
        .body("items", hasSize(4))
        .body("next", containsString("cursor="))
        .body("items[0].evidence[0].source.citation", containsString("yicaiglobal"));
    var next =
        given()
            .queryParam("actor", "china-rare-earth-group")
            .queryParam("limit", 4)
            .get(RELATIONS)
            .<String>path("next");
    given().get(next).then().body("items", hasSize(2)).body("next", nullValue());
    given()
        .queryParam("f", "csv")
        .queryParam("from", "shenghe-resources")
        .get(RELATIONS)
        .then()
        .body(
            containsString(
                "shenghe-resources,owns,mp-materials-corp,minority_shareholder,7.7,,,2021-12,"));
    given().queryParam("kind", "owner").get(RELATIONS).then().statusCode(400);
    given().get(RELATIONS + "/r-0").then().statusCode(404);
  }

  @Test
  void anImportedRelationHasAHistoryAndCanBeEdited() {
    var id =
        given().queryParam("from", "shenghe-resources").get(RELATIONS).<String>path("items[0].id");
    var address = RELATIONS + "/" + id;
    given()
        .get(address + "/revisions")
        .then()
        .body("items.by", contains("import"))
        .body("items[0].dataSet", equalTo("compiled_from_pages"));
    patch(asEditor(), address, because("As printed", Map.of("note", "7.7 %")))
        .then()
        .statusCode(200);
    given().get(address + "/revisions").then().body("items.by", contains("editor", "import"));
  }

  private String anActor(String name) {
    return asAnalyst()
        .body(
            Map.of(
                "name",
                "%s %s %s".formatted(name, unique, UUID.randomUUID().toString().substring(0, 4)),
                "kind",
                "company",
                "source",
                Map.of("url", "https://example.org/relations")))
        .post("/api/v1/actors")
        .path("id");
  }

  private Draft relation(String from, String kind, String to) {
    return new Draft()
        .with("from", from)
        .with("kind", kind)
        .with("to", to)
        .with("evidence", List.of(evidence("https://example.org/relations/" + unique)));
  }

  private static Draft evidence(String url) {
    return new Draft().with("source", Map.of("url", url));
  }

  private static Response create(Map<String, ?> body) {
    return asAnalyst().body(body).post(RELATIONS);
  }

  private static String id(Response made) {
    return made.path("id");
  }

  private static class Draft extends HashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    Draft with(String member, Object value) {
      put(member, value);
      return this;
    }
  }
}
