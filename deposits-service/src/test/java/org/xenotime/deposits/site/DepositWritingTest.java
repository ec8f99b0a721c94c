package org.xenotime.deposits.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class DepositWritingTest extends WritingTest {

  private static final String DEPOSITS = "/api/v1/deposits";
  private static final String SOURCE = "usgs-global-ree-2022";

  @Inject DataSource database;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void anAnalystAddsADepositThatIsFoundAtOnce() {
    var made =
        create(
            deposit(
                Map.of(
                    "country",
                    "MMR",
                    "depositType",
                    "ion-adsorption-clay",
                    "location",
                    Map.of("longitude", 98.4, "latitude", 25.9, "precision", "approximate"),
                    "minerals",
                    List.of("xenotime"))));
    made.then()
        .statusCode(201)
        .header("Location", equalTo(DEPOSITS + "/neudorf-" + unique))
        .body("depositType", equalTo("ion-adsorption-clay"))
        .body("location.latitude", equalTo(25.9f))
        .body("minerals", equalTo(List.of("xenotime")))
        .body("source.id", equalTo(SOURCE));
    given()
        .get(DEPOSITS + "?q=Neudorf " + unique)
        .then()
        .body("items.id", hasItem("neudorf-" + unique));
    assertThat(eventsOf("deposit.changed", "neudorf-" + unique)).isEqualTo(1);
  }

  @Test
  void aChangeOfAnImportedDepositKeepsWhatItWas() {
    var address = DEPOSITS + "/mount-pass-" + unique;
    create(deposit(Map.of("id", "mount-pass-" + unique))).then().statusCode(201);
    patch(
            asAnalyst(),
            DEPOSITS + "/bayan-obo",
            because("As the operator writes it", Map.of("hostRock", "dolomite marble " + unique)))
        .then()
        .statusCode(200)
        .body("hostRock", equalTo("dolomite marble " + unique))
        .body("statements", not(hasSize(0)));
    given()
        .get(DEPOSITS + "/bayan-obo/revisions")
        .then()
        .body("items.by", equalTo(List.of("analyst", "import")))
        .body("items[0].differences.field", hasItem("/hostRock"))
        .body("items[1].dataSet", equalTo("usgs_global_ree_2022"))
        .body("items[1].at", notNullValue());
    given().get(address + "/revisions").then().body("items.by", equalTo(List.of("analyst")));
  }

  @Test
  void whatWasNeverEditedSaysWhereItIsFromInFourStatements() {
    var path = DEPOSITS + "/mount-weld/revisions";
    var statements =
        CountedStatements.during(
            () ->
                given()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].dataSet", equalTo("usgs_global_ree_2022")));
    assertThat(statements).isBetween(1, 3);
    given().get(DEPOSITS + "/atlantis/revisions").then().statusCode(404);
  }

  @Test
  void aMovedDepositLeavesItsOldAddressAsAnAlias() throws SQLException {
    var old = DEPOSITS + "/neudorf-" + unique;
    create(deposit(Map.of())).then().statusCode(201);
    var moved = patch(asEditor(), old, because("Renamed", Map.of("id", "altdorf-" + unique)));
    moved
        .then()
        .statusCode(200)
        .header("Content-Location", equalTo(DEPOSITS + "/altdorf-" + unique))
        .body("id", equalTo("altdorf-" + unique));
    given()
        .redirects()
        .follow(false)
        .get(old)
        .then()
        .statusCode(308)
        .header("Location", endsWith("/altdorf-" + unique));
    var again = because("By its old name", Map.of("hostRock", "granite"));
    asEditor()
        .redirects()
        .follow(false)
        .contentType(MERGE_PATCH)
        .header("If-Match", "*")
        .body(again)
        .patch(old)
        .then()
        .statusCode(308)
        .header("Location", endsWith("/altdorf-" + unique));
    patch(asEditor(), DEPOSITS + "/altdorf-" + unique, again, moved.header("ETag"))
        .then()
        .statusCode(200);
    for (var name : List.of("neudorf-", "altdorf-")) {
      given()
          .get(DEPOSITS + "/" + name + unique + "/revisions")
          .then()
          .body("items.number", equalTo(List.of(3, 2, 1)));
    }
    assertThat(eventsOf("deposit.removed", "neudorf-" + unique)).isEqualTo(1);
    assertThat(eventsOf("deposit.changed", "altdorf-" + unique)).isEqualTo(2);
    create(deposit(Map.of("id", "neudorf-" + unique, "name", "Another")))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("id")));
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    create(
            deposit(
                Map.of(
                    "kind", "planet",
                    "country", "XXX",
                    "depositType", "cheese",
                    "status", "rumour",
                    "production", "much",
                    "partOf", "atlantis",
                    "source", "nobody",
                    "location", Map.of("longitude", 1, "latitude", 1, "precision", "so-so"))))
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems(
                "kind",
                "country",
                "depositType",
                "status",
                "production",
                "partOf",
                "source",
                "location.precision"));
    create(
            deposit(
                Map.of(
                    "name",
                    " ",
                    "discoveryYear",
                    3000,
                    "aliases",
                    List.of(7),
                    "treoTonnes",
                    5,
                    "location",
                    Map.of("longitude", 200, "height", 3))))
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems("name", "discoveryYear", "aliases[0]", "treoTonnes", "location.height"));
    create(deposit(Map.of("location", Map.of("longitude", 200))))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("location.longitude", "location.latitude"));
  }

  @Test
  void aDepositIsNotPartOfItself() {
    create(deposit(Map.of("kind", "district"))).then().statusCode(201);
    create(deposit(Map.of("name", "Mine " + unique, "partOf", "neudorf-" + unique)))
        .then()
        .statusCode(201)
        .body("partOf.id", equalTo("neudorf-" + unique));
    given()
        .get(DEPOSITS + "/neudorf-" + unique)
        .then()
        .body("contains.id", equalTo(List.of("mine-" + unique)));
    patch(
            asEditor(),
            DEPOSITS + "/neudorf-" + unique,
            because("A loop", Map.of("partOf", "mine-" + unique)))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("partOf")));
  }

  @Test
  void theSameDepositIsNotAddedTwice() throws Exception {
    var answers = AtOnce.send(3, () -> create(deposit(Map.of("country", "MMR"))));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409);
    create(deposit(Map.of("country", "MMR", "name", "NEUDORF " + unique)))
        .then()
        .statusCode(409)
        .body("twin", equalTo(DEPOSITS + "/neudorf-" + unique));
    create(deposit(Map.of("country", "LAO"))).then().statusCode(201);
  }

  @Test
  void aMembersChangeIsAProposalThatNamesItsSource() {
    create(deposit(Map.of())).then().statusCode(201);
    var address = DEPOSITS + "/neudorf-" + unique;
    patch(asMember(), address, because("Seen", Map.of("hostRock", "granite")))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("source")));
    var proposal =
        patch(
                asMember(),
                address,
                because(
                    "Seen",
                    Map.of(
                        "hostRock",
                        "granite",
                        "source",
                        Map.of("url", "https://example.org/" + unique))))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    given().get(address).then().body("hostRock", nullValue());
    asEditor()
        .body(Map.of("decision", "accept", "reason", "Looked at it"))
        .post(proposal + "/decision")
        .then()
        .statusCode(200)
        .body("result", equalTo(address));
    given()
        .get(address)
        .then()
        .body("hostRock", equalTo("granite"))
        .body("source.citation", equalTo("https://example.org/" + unique));
  }

  @Test
  void aDepositIsNotRetracted() {
    create(deposit(Map.of())).then().statusCode(201);
    patch(
            asEditor(),
            DEPOSITS + "/neudorf-" + unique,
            because("Never was", Map.of("change", "retraction")))
        .then()
        .statusCode(409);
  }

  private Map<String, Object> deposit(Map<String, ?> more) {
    var body = new HashMap<String, Object>();
    body.put("name", "Neudorf " + unique);
    body.put("source", SOURCE);
    body.putAll(more);
    return body;
  }

  private static Response create(Map<String, ?> body) {
    return asAnalyst().body(body).post(DEPOSITS);
  }

  private int eventsOf(String type, String subject) {
    try (var connection = database.getConnection();
        var events =
            connection.prepareStatement(
                "select count(*) from outbox where subject = ? and type = ?")) {
      events.setString(1, subject);
      events.setString(2, "org.xenotime." + type);
      var rows = events.executeQuery();
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
