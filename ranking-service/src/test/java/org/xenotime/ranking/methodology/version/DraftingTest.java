package org.xenotime.ranking.methodology.version;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.ranking.methodology.MethodologyFixture;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.IdentityResource;
import org.xenotime.ranking.testing.PostgresResource;
import org.xenotime.ranking.testing.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
@WithTestResource(IdentityResource.class)
class DraftingTest {

  private static final String METHODOLOGIES = "/api/v1/methodologies";
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject DataSource database;

  private String id;
  private String draft;

  @BeforeEach
  void aNewName() {
    id = "test-" + COUNT.incrementAndGet();
    draft = METHODOLOGIES + "/" + id + "/versions/1";
  }

  @Test
  void anAnalystDraftsAndAnEditorPublishes() {
    analyst()
        .body(document())
        .post(METHODOLOGIES)
        .then()
        .statusCode(201)
        .header("Location", containsString(draft))
        .body("state", equalTo("draft"))
        .body("version", equalTo(1))
        .body("author", equalTo("ann"))
        .body("criteria[0].id", equalTo("heavyTreoTonnes"));
    var tag = tagFor(analyst());
    given().get(METHODOLOGIES + "/" + id).then().statusCode(404);
    analyst()
        .header("If-Match", tag)
        .body("{\"reason\": \"Good\"}")
        .post(draft + "/publish")
        .then()
        .statusCode(403);
    editor()
        .header("If-Match", tag)
        .body("{\"reason\": \"Good\"}")
        .post(draft + "/publish")
        .then()
        .statusCode(200)
        .body("state", equalTo("published"))
        .body("publishedBy", equalTo("ed"))
        .body("publishedBecause", equalTo("Good"));
    given().get(METHODOLOGIES + "/" + id).then().statusCode(200).body("version", equalTo(1));
    given().get(draft).then().statusCode(200).body("publishedBecause", equalTo("Good"));
    given().get(METHODOLOGIES).then().body("items.id", hasItems("heavy", id));
  }

  @Test
  void aDraftIsSeenByItsAuthorAndByEditorsAlone() {
    begin();
    given().get(draft).then().statusCode(404);
    given().get(METHODOLOGIES + "/" + id + "/versions").then().statusCode(404);
    as("other", "analyst").get(draft).then().statusCode(404);
    as("member").get(draft).then().statusCode(404);
    as("other", "analyst")
        .header("If-Match", "*")
        .body(document())
        .put(draft)
        .then()
        .statusCode(404);
    analyst()
        .get(draft)
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("private, no-cache"));
    editor()
        .get(METHODOLOGIES + "/" + id + "/versions")
        .then()
        .statusCode(200)
        .body("items.state", contains("draft"));
    analyst()
        .get(METHODOLOGIES + "/" + id + "/versions?f=csv")
        .then()
        .statusCode(200)
        .body(containsString(id + ",1,draft,1,ann"));
  }

  @Test
  void onlyWhoMayDraftsAndWithAToken() {
    given()
        .contentType(ContentType.JSON)
        .body(document())
        .post(METHODOLOGIES)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("type", equalTo("/problems/unauthorized"));
    as("member").body(document()).post(METHODOLOGIES).then().statusCode(403);
    given().auth().oauth2("nonsense").get(METHODOLOGIES + "/heavy/versions").then().statusCode(401);
  }

  @Test
  void aDraftIsChangedByWhoHasReadIt() {
    begin();
    var tag = tagFor(analyst());
    analyst().body(document()).put(draft).then().statusCode(428);
    analyst()
        .contentType("application/merge-patch+json")
        .header("If-Match", tag)
        .body("{\"name\": \"Renamed\"}")
        .patch(draft)
        .then()
        .statusCode(200)
        .body("name", equalTo("Renamed"))
        .body("revision", equalTo(2));
    analyst().header("If-Match", tag).body(document()).put(draft).then().statusCode(412);
    var newer = tagFor(analyst());
    assertThat(newer).isNotEqualTo(tag);
    analyst()
        .header("If-Match", newer)
        .body("{\"name\": null, \"question\": 3, \"id\": \"other\"}")
        .contentType("application/merge-patch+json")
        .patch(draft)
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("/name", "/question", "/id"));
    var whole = analyst().get(draft).then().extract().asString();
    analyst()
        .header("If-Match", newer)
        .body(whole)
        .put(draft)
        .then()
        .statusCode(200)
        .body("revision", equalTo(3))
        .body("name", equalTo("Renamed"));
    analyst().header("If-Match", "*").delete(draft).then().statusCode(204);
    analyst().get(draft).then().statusCode(404);
  }

  @Test
  void aRepeatedPostGetsTheFirstAnswer() {
    var key = "key-" + id;
    var first =
        analyst()
            .header("Idempotency-Key", key)
            .body(document())
            .post(METHODOLOGIES)
            .then()
            .statusCode(201)
            .extract()
            .asString();
    var again =
        analyst()
            .header("Idempotency-Key", key)
            .body(document())
            .post(METHODOLOGIES)
            .then()
            .statusCode(201)
            .extract()
            .asString();
    assertThat(again).isEqualTo(first);
    analyst()
        .header("Idempotency-Key", key)
        .body(document().put("name", "Other"))
        .post(METHODOLOGIES)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    analyst().body(document()).post(METHODOLOGIES).then().statusCode(409);
  }

  @Test
  void whatIsPublishedNeverChanges() {
    begin();
    publish();
    editor().header("If-Match", "*").body(document()).put(draft).then().statusCode(409);
    editor().header("If-Match", "*").delete(draft).then().statusCode(409);
    editor()
        .header("If-Match", "*")
        .body("{\"reason\": \"Again\"}")
        .post(draft + "/publish")
        .then()
        .statusCode(409);
    analyst()
        .body(document())
        .post(METHODOLOGIES)
        .then()
        .statusCode(201)
        .body("version", equalTo(2));
    given().get(METHODOLOGIES + "/" + id).then().body("version", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update methodology_version set document = '{}' where id = 'heavy'",
        "update methodology_version set published_at = null, published_by = null, published_because = null where id = 'heavy'",
        "delete from methodology_version where id = 'heavy'",
        "truncate methodology_version"
      })
  void theDatabaseRefusesToChangeWhatIsPublished(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("ublished");
    }
  }

  @Test
  void aPublicationHasAReason() {
    begin();
    editor()
        .header("If-Match", "*")
        .body("{\"because\": \"x\"}")
        .post(draft + "/publish")
        .then()
        .statusCode(422)
        .body("errors.field", contains("/because", "/reason"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"id\": \"a\", \"id\": \"b\"}",
        "{\"weight\": NaN}",
        "{} {}",
        "nonsense"
      })
  void whatIsNoJsonObjectIsRefused(String body) {
    analyst()
        .body(body)
        .post(METHODOLOGIES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void moreThanHalfAMegabyteIsRefused() {
    analyst()
        .body(document().put("prose", "x".repeat(600_000)))
        .post(METHODOLOGIES)
        .then()
        .statusCode(413);
  }

  @Test
  void aBadDocumentIsAnsweredWithEveryFault() {
    var bad = document();
    ((ObjectNode) bad.at("/criteria/0")).put("weight", 0.9).put("direction", "up");
    bad.remove("name");
    analyst()
        .body(bad)
        .post(METHODOLOGIES)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/validation-failed"))
        .body("errors.field", hasItems("/criteria", "/criteria/0/direction", "/name"));
  }

  @Test
  void theSchemaIsServed() {
    var tag =
        given()
            .get(METHODOLOGIES + "/schema")
            .then()
            .statusCode(200)
            .contentType("application/schema+json")
            .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"))
            .extract()
            .header("ETag");
    given().header("If-None-Match", tag).get(METHODOLOGIES + "/schema").then().statusCode(304);
  }

  private void begin() {
    analyst().body(document()).post(METHODOLOGIES).then().statusCode(201);
  }

  private void publish() {
    editor()
        .header("If-Match", "*")
        .body("{\"reason\": \"Good\"}")
        .post(draft + "/publish")
        .then()
        .statusCode(200);
  }

  private String tagFor(RequestSpecification who) {
    return who.get(draft).then().statusCode(200).extract().header("ETag");
  }

  private ObjectNode document() {
    return MethodologyFixture.document("heavy-1").put("id", id);
  }

  private static RequestSpecification analyst() {
    return as("ann", "analyst");
  }

  private static RequestSpecification editor() {
    return as("ed", "editor");
  }

  private static RequestSpecification as(String handle, String... roles) {
    return given().auth().oauth2(Tokens.of(handle, roles)).contentType(ContentType.JSON);
  }
}
