package org.xenotime.deposits.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

/**
 * Two members would do different things to one statement: one would change it, one take it back.
 */
@QuarkusTest
class RivalTest extends WritingTest {

  private static final String PROPOSALS = "/api/v1/proposals/";
  private static final Map<String, String> SOURCE = Map.of("url", "https://example.org/rivals");

  private String statement;

  @BeforeEach
  void state() {
    statement =
        asAnalyst()
            .body(
                Map.of(
                    "oreTonnes",
                    1000,
                    "originalText",
                    UUID.randomUUID().toString(),
                    "source",
                    Map.of("url", "https://example.org/" + UUID.randomUUID())))
            .post("/api/v1/deposits/mount-weld/statements")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
  }

  @Test
  void aProposalIsOvertakenByARetraction() {
    var change = proposesAChange("ann");
    var retraction = proposesRetraction("ben");
    accept(retraction).then().statusCode(200);
    given()
        .get(change)
        .then()
        .body("overtaken.conflicts", equalTo(true))
        .body("overtaken.by[0].change", equalTo("retraction"))
        .body("overtaken.by[0].by", equalTo("ben"))
        .body("overtaken.by[0].conflicting", hasItem("/oreTonnes"));
    accept(change).then().statusCode(409).body("type", equalTo("/problems/proposal-overtaken"));
    given().get(statement).then().body("retracted", equalTo(true));
  }

  @Test
  void onTopOfARetractionAChangeBringsItBack() {
    var change = proposesAChange("ann");
    accept(proposesRetraction("ben")).then().statusCode(200);
    somebody("ann").post(change + "/rebase").then().statusCode(200).body("overtaken", nullValue());
    accept(change).then().statusCode(200);
    given()
        .get(statement)
        .then()
        .body("retracted", equalTo(false))
        .body("oreTonnes", equalTo(2000));
  }

  @Test
  void aRetractionIsOvertakenByAChange() {
    var retraction = proposesRetraction("ben");
    accept(proposesAChange("ann")).then().statusCode(200);
    given().get(retraction).then().body("overtaken.conflicts", equalTo(true));
    accept(retraction).then().statusCode(409);
    somebody("ben").post(retraction + "/rebase").then().statusCode(200);
    accept(retraction).then().statusCode(200);
  }

  @Test
  void whatIsTakenBackIsNotTakenBackTwice() {
    var first = proposesRetraction("ben");
    var second =
        proposed(
            somebody("cho"),
            Map.of("change", "retraction", "reason", "Me too", "source", "weng-and-others-2015"));
    accept(first).then().statusCode(200);
    accept(second).then().statusCode(409);
    somebody("cho").post(second + "/rebase").then().statusCode(409);
  }

  @Test
  void eachNamesTheOthersThatAreOpen() {
    var change = proposesAChange("ann");
    given().get(change).then().body("rivals", nullValue());
    var retraction = proposesRetraction("ben");
    given()
        .get(change)
        .then()
        .body("rivals.id", equalTo(List.of(retraction.substring(PROPOSALS.length()))))
        .body("rivals[0].operation", equalTo("retract"))
        .body("rivals[0].author", equalTo("ben"));
    given().get(retraction).then().body("rivals.author", equalTo(List.of("ann")));
    somebody("ben").post(retraction + "/withdraw").then().statusCode(200);
    given().get(change).then().body("rivals", nullValue());
  }

  private String proposesAChange(String handle) {
    return proposed(
        somebody(handle), Map.of("oreTonnes", 2000, "reason", "It says so", "source", SOURCE));
  }

  private String proposesRetraction(String handle) {
    return proposed(
        somebody(handle),
        Map.of("change", "retraction", "reason", "It does not say so", "source", SOURCE));
  }

  private String proposed(RequestSpecification who, Map<String, ?> body) {
    return patch(who, statement, body).then().statusCode(202).extract().header("Location");
  }

  private static RequestSpecification somebody(String handle) {
    return as(Tokens.of(handle));
  }

  private static Response accept(String proposal) {
    return asEditor()
        .body(Map.of("decision", "accept", "reason", "Looked at it"))
        .post(proposal + "/decision");
  }
}
