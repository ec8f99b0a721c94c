package org.xenotime.deposits.vocabulary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class VocabularyTest extends WritingTest {

  private static final String VOCABULARIES = "/api/v1/vocabularies";
  private static final String TYPES = VOCABULARIES + "/deposit-type/terms";
  private static final String DEPOSITS = "/api/v1/deposits";

  private final String word = "skarn-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void everyVocabularyIsPublishedWithItsWords() {
    given()
        .get(VOCABULARIES)
        .then()
        .statusCode(200)
        .body("items.id", hasItems("deposit-type", "reporting-code", "resource-class"))
        .body("items.find { it.id == 'status' }.size", equalTo(4));
    given()
        .get(VOCABULARIES + "/deposit-type")
        .then()
        .body("open", equalTo(true))
        .body("terms.id", hasItem("ion-adsorption-clay"))
        .body("terms.find { it.id == 'tailings' }.synonyms", equalTo(List.of("bauxite tailings")));
    given().get(VOCABULARIES + "/colours").then().statusCode(404);
    given().get(TYPES + "/cheese").then().statusCode(404);
  }

  @Test
  void aWordThatAnAdminAddsMayBeUsedAtOnce() {
    deposit(word).then().statusCode(422).body("errors.field", equalTo(List.of("depositType")));
    addWord(asAdmin()).then().statusCode(201).body("id", equalTo(word));
    deposit(word).then().statusCode(201).body("depositType", equalTo(word));
    given().get(DEPOSITS + "?depositType=" + word).then().body("items.depositType", hasItem(word));
    given()
        .get(DEPOSITS + "?depositType=cheese")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString(word));
    addWord(asAdmin()).then().statusCode(409).body("twin", equalTo(TYPES + "/" + word));
  }

  @Test
  void aSynonymIsTakenForItsWord() {
    addWord(asAdmin()).then().statusCode(201);
    deposit("Contact rock " + word).then().statusCode(201).body("depositType", equalTo(word));
    asAdmin()
        .body(Map.of("id", word + "-2", "label", "x", "synonyms", List.of("contact rock " + word)))
        .post(TYPES)
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("synonyms[0]")));
  }

  @Test
  void aRetiredWordStaysWhereItIsAndIsNotGivenAgain() {
    addWord(asAdmin()).then().statusCode(201);
    var deposit = deposit(word).header("Location");
    patch(asAdmin(), TYPES + "/" + word, because("Too wide", Map.of("retired", true)))
        .then()
        .statusCode(200)
        .body("retired", equalTo(true));
    deposit(word).then().statusCode(422);
    patch(asEditor(), deposit, because("Seen", Map.of("hostRock", "marble")))
        .then()
        .statusCode(200)
        .body("depositType", equalTo(word));
    given()
        .get(TYPES + "/" + word + "/revisions")
        .then()
        .body("items[0].by", equalTo("admin"))
        .body("items[0].differences.field", equalTo(List.of("/retired")));
  }

  @Test
  void ofAClosedVocabularyOnlyTheTextsChange() {
    var jorc = VOCABULARIES + "/reporting-code/terms/jorc";
    patch(asAdmin(), jorc, because("In full", Map.of("label", "JORC Code")))
        .then()
        .statusCode(200)
        .body("label", equalTo("JORC Code"));
    patch(asAdmin(), jorc, because("Gone", Map.of("retired", true)))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("retired")));
    patch(asAdmin(), jorc, because("Moved", Map.of("id", "jorc-2")))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("id")));
    asAdmin()
        .body(Map.of("id", "mine", "label", "Mine"))
        .post(VOCABULARIES + "/reporting-code/terms")
        .then()
        .statusCode(422);
    asAdmin()
        .body(Map.of("id", "mine", "label", "Mine"))
        .post(VOCABULARIES + "/colours/terms")
        .then()
        .statusCode(404);
  }

  @Test
  void onlyAdminsManageWordsAndNobodyProposesThem() {
    addWord(asEditor()).then().statusCode(403);
    addWord(asMember()).then().statusCode(403);
    patch(asEditor(), TYPES + "/coal", because("x", Map.of("label", "x"))).then().statusCode(403);
    asMember()
        .body(Map.of("kind", "term", "document", Map.of("id", word)))
        .post("/api/v1/proposals")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("kind"));
  }

  private Response addWord(RequestSpecification who) {
    return who.body(
            Map.of("id", word, "label", "Skarn", "synonyms", List.of("Contact rock " + word)))
        .post(TYPES);
  }

  private static Response deposit(String type) {
    return asAnalyst()
        .body(
            Map.of(
                "name",
                "Kontakt " + UUID.randomUUID(),
                "depositType",
                type,
                "source",
                "usgs-global-ree-2022"))
        .post(DEPOSITS);
  }
}
