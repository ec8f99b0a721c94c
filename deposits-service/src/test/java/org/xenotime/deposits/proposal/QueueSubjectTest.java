package org.xenotime.deposits.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

/** The queue reads by itself: each line names what it is about, and what would be done to it. */
@QuarkusTest
class QueueSubjectTest extends WritingTest {

  private static final String PROPOSALS = "/api/v1/proposals";
  private static final String PAGE = "https://example.org/";

  private final String unique = UUID.randomUUID().toString();
  private final String handle = "queues-" + unique;

  @Test
  void whatIsNewIsCalledAsProposedAndHasAnIdOnceItIsAccepted() {
    var name = "Hpakant " + unique;
    var body =
        Map.of(
            "name", name, "kind", "site", "country", "MMR", "source", Map.of("url", PAGE + unique));
    var proposal = proposed(asSomebody().body(body).post("/api/v1/deposits"));
    inTheQueue("create", "deposit", null, name);
    var result =
        asEditor()
            .body(Map.of("decision", "accept", "reason", "Known"))
            .post(proposal + "/decision")
            .then()
            .statusCode(200)
            .body("subject.name", equalTo(name))
            .extract()
            .<String>path("result");
    inTheQueue("create", "deposit", result.substring(result.lastIndexOf('/') + 1), name);
  }

  @Test
  void aStatementIsAboutItsDeposit() {
    var body =
        Map.of("oreTonnes", 1000, "originalText", "1 kt", "source", Map.of("url", PAGE + unique));
    proposed(asSomebody().body(body).post("/api/v1/deposits/mount-weld/statements"));
    inTheQueue("create", "deposit", "mount-weld", "Mount Weld");
  }

  @Test
  void aClaimIsAboutItsDepositAndSoIsItsEvidence() {
    var claim =
        Map.of(
            "subject",
            "pang-war",
            "holder",
            "unknown",
            "holderReason",
            unique,
            "kind",
            "transit",
            "evidence",
            List.of(Map.of("source", Map.of("url", PAGE + unique))));
    proposed(asSomebody().body(claim).post("/api/v1/control-claims"));
    inTheQueue("create", "deposit", "pang-war", nameOf("/api/v1/deposits/pang-war"));
    var evidence = Map.of("source", Map.of("url", PAGE + unique));
    proposed(asSomebody().body(evidence).post("/api/v1/control-claims/c009/evidence"));
    var about = given().get("/api/v1/control-claims/c009").<String>path("subject.id");
    inTheQueue("create", "deposit", about, nameOf("/api/v1/deposits/" + about));
  }

  @Test
  void aRelationIsAboutTheActorThatItBeginsAt() {
    var retraction =
        Map.of(
            "change",
            "retraction",
            "reason",
            "Never so",
            "evidence",
            List.of(Map.of("source", Map.of("url", PAGE + unique))));
    proposed(patch(asSomebody(), "/api/v1/relations/r-1", retraction));
    var from = given().get("/api/v1/relations/r-1").<String>path("from.id");
    inTheQueue("retract", "actor", from, nameOf("/api/v1/actors/" + from));
  }

  @Test
  void aSourceIsCalledByItsCitation() {
    var source =
        asAnalyst()
            .body(Map.of("url", PAGE + unique, "citation", "Frontier " + unique, "kind", "news"))
            .post("/api/v1/sources")
            .header("Location");
    proposed(patch(asSomebody(), source, because("Judged", Map.of("grade", "C"))));
    inTheQueue(
        "change", "source", source.substring("/api/v1/sources/".length()), "Frontier " + unique);
  }

  @Test
  void anActorIsCalledByItsPresentName() {
    var actor = anActor("Kachin Mining " + unique);
    var proposal =
        proposed(
            patch(
                asSomebody(),
                actor,
                because(
                    "It moved", Map.of("country", "CHN", "source", Map.of("url", PAGE + unique)))));
    patch(asAnalyst(), actor, because("Renamed", Map.of("name", "Northern Mining " + unique)))
        .then()
        .statusCode(200);
    inTheQueue(
        "change",
        "actor",
        actor.substring("/api/v1/actors/".length()),
        "Northern Mining " + unique);
    given().get(proposal).then().body("subject.name", equalTo("Northern Mining " + unique));
    given()
        .get(PROPOSALS + "?f=csv&author=" + handle)
        .then()
        .body(containsString("subjectType,subjectId,subjectName"))
        .body(containsString("Northern Mining " + unique));
  }

  private void inTheQueue(String operation, String type, String id, String name) {
    given()
        .get(PROPOSALS + "?author=" + handle)
        .then()
        .statusCode(200)
        .body("items[0].operation", equalTo(operation))
        .body("items[0].subject.type", equalTo(type))
        .body("items[0].subject.id", id == null ? nullValue() : equalTo(id))
        .body("items[0].subject.name", equalTo(name));
  }

  private RequestSpecification asSomebody() {
    return as(Tokens.of(handle));
  }

  private static String anActor(String name) {
    var body = new HashMap<String, Object>();
    body.put("name", name);
    body.put("kind", "company");
    body.put("source", Map.of("url", PAGE + UUID.randomUUID()));
    return asAnalyst()
        .body(body)
        .post("/api/v1/actors")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static String nameOf(String path) {
    return given().get(path).then().statusCode(200).extract().path("name");
  }

  private static String proposed(Response answer) {
    return answer.then().statusCode(202).extract().header("Location");
  }
}
