package org.xenotime.deposits.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.WritingTest;

/** Decisions and merges make nothing new, and still are done once for each key. */
@QuarkusTest
class DeedOnceTest extends WritingTest {

  private static final String ACTORS = "/api/v1/actors/";
  private static final Map<String, String> ACCEPT =
      Map.of("decision", "accept", "reason", "Looked at it");

  private final String key = UUID.randomUUID().toString();

  @Test
  void aDecisionThatIsRepeatedGetsTheFirstAnswer() {
    var proposal = aProposal();
    var first = keyed(asEditor()).body(ACCEPT).post(proposal + "/decision");
    var second = keyed(asEditor()).body(ACCEPT).post(proposal + "/decision");
    isTheSame(first, second);
    assertThat(first.header("Content-Location")).isEqualTo(proposal);
    assertThat(first.header("Location")).isNull();
    asEditor().body(ACCEPT).post(proposal + "/decision").then().statusCode(409);
  }

  @Test
  void ofTwoEqualDecisionsAtOnceOneIsTaken() throws Exception {
    var proposal = aProposal();
    var answers = AtOnce.send(2, () -> keyed(asEditor()).body(ACCEPT).post(proposal + "/decision"));
    isTheSame(answers.getFirst(), answers.getLast());
    var result = answers.getFirst().<String>path("result");
    given().get(result + "/revisions").then().body("items", hasSize(1));
  }

  @Test
  void theKeyOfOneDecisionIsNotForAnother() {
    var proposal = aProposal();
    keyed(asEditor()).body(ACCEPT).post(proposal + "/decision").then().statusCode(200);
    keyed(asEditor())
        .body(Map.of("decision", "reject", "reason", "On second thought"))
        .post(proposal + "/decision")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    keyed(asEditor()).body(ACCEPT).post(aProposal() + "/decision").then().statusCode(422);
  }

  @Test
  void aKeyIsFreeAgainAfterARefusal() {
    var source = aSource();
    var proposal = proposesAGrade(source);
    patch(asEditor(), source, because("Judged", Map.of("grade", "C"))).then().statusCode(200);
    keyed(asEditor()).body(ACCEPT).post(proposal + "/decision").then().statusCode(409);
    asMember().post(proposal + "/rebase").then().statusCode(200);
    keyed(asEditor()).body(ACCEPT).post(proposal + "/decision").then().statusCode(200);
  }

  @Test
  void rebasingIsDoneOnce() throws Exception {
    var source = aSource();
    var proposal = proposesAGrade(source);
    patch(asEditor(), source, because("Judged", Map.of("grade", "C"))).then().statusCode(200);
    var answers = AtOnce.send(2, () -> keyed(asMember()).post(proposal + "/rebase"));
    isTheSame(answers.getFirst(), answers.getLast());
    isTheSame(answers.getFirst(), keyed(asMember()).post(proposal + "/rebase"));
  }

  @Test
  void whatWasWithdrawnUnderAKeyIsAnsweredAgain() {
    var proposal = aProposal();
    var first = keyed(asMember()).post(proposal + "/withdraw");
    isTheSame(first, keyed(asMember()).post(proposal + "/withdraw"));
    asMember().post(proposal + "/withdraw").then().statusCode(409);
  }

  @Test
  void aMergeAndItsEndAreDoneOnce() throws Exception {
    var old = anActor();
    var one = anActor();
    var merge =
        because("The same", Map.of("into", one, "source", Map.of("url", "https://example.org/m")));
    var merged = AtOnce.send(2, () -> keyed(asEditor()).body(merge).post(ACTORS + old + "/merge"));
    isTheSame(merged.getFirst(), merged.getLast());
    given().get(ACTORS + one + "/revisions").then().body("items", hasSize(2));
    asEditor().body(merge).post(ACTORS + old + "/merge").then().statusCode(409);

    var otherKey = UUID.randomUUID().toString();
    var undone =
        AtOnce.send(
            2,
            () ->
                asEditor()
                    .header("Idempotency-Key", otherKey)
                    .body(Map.of("reason", "Not the same"))
                    .post(ACTORS + old + "/unmerge"));
    isTheSame(undone.getFirst(), undone.getLast());
    isTheSame(merged.getFirst(), keyed(asEditor()).body(merge).post(ACTORS + old + "/merge"));
    given().redirects().follow(false).get(ACTORS + old).then().statusCode(200);
  }

  private static void isTheSame(Response first, Response second) {
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Content-Location")).isEqualTo(first.header("Content-Location"));
  }

  private RequestSpecification keyed(RequestSpecification who) {
    return who.header("Idempotency-Key", key);
  }

  private static String aProposal() {
    return at(asMember().body(page()).post("/api/v1/sources"), 202);
  }

  private static String aSource() {
    return at(asAnalyst().body(page()).post("/api/v1/sources"), 201);
  }

  private static String proposesAGrade(String source) {
    return at(patch(asMember(), source, because("It says so", Map.of("grade", "B"))), 202);
  }

  private static String anActor() {
    var body = Map.of("name", "Company " + UUID.randomUUID(), "kind", "company", "source", page());
    return at(asAnalyst().body(body).post("/api/v1/actors"), 201).substring(ACTORS.length());
  }

  private static Map<String, String> page() {
    return Map.of("url", "https://example.org/" + UUID.randomUUID());
  }

  private static String at(Response answer, int status) {
    return answer.then().statusCode(status).extract().header("Location");
  }
}
