package org.xenotime.deposits.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class ProposalTest extends WritingTest {

  private static final String PROPOSALS = "/api/v1/proposals";
  private static final String SOURCES = "/api/v1/sources";

  private final String unique = UUID.randomUUID().toString();

  @Test
  void whatAMemberWritesBecomesAProposalAndNothingElse() {
    var page = "https://example.org/" + unique;
    var answer = asMember().body(Map.of("url", page, "reason", "Reports it")).post(SOURCES);
    answer
        .then()
        .statusCode(202)
        .header("Location", startsWith(PROPOSALS + "/p-"))
        .body("state", equalTo("open"))
        .body("operation", equalTo("create"))
        .body("author", equalTo("member"))
        .body("reason", equalTo("Reports it"))
        .body("differences.field", equalTo(List.of("/url")))
        .body("differences[0].proposed", equalTo(page));
    given().get(SOURCES + "?q=" + unique).then().body("items", hasSize(0));
  }

  @Test
  void whatAnEditorAcceptsIsWrittenInTheNameOfItsAuthor() {
    var proposal = proposesANewSource();
    var result =
        decide(asEditor(), proposal, "accept")
            .then()
            .statusCode(200)
            .body("state", equalTo("accepted"))
            .body("decidedBy", equalTo("editor"))
            .body("decisionReason", equalTo("Looked at it"))
            .extract()
            .<String>path("result");
    given().get(result).then().statusCode(200).body("kind", equalTo("web"));
    given()
        .get(result + "/revisions")
        .then()
        .body("items[0].by", equalTo("member"))
        .body("items[0].acceptedBy", equalTo("editor"))
        .body("items[0].proposal", equalTo(idOf(proposal)));
    decide(asEditor(), proposal, "reject").then().statusCode(409);
  }

  @Test
  void whatAnEditorRejectsIsNotWrittenAndStaysReadable() {
    var source = aSource();
    var proposal = proposes(source, Map.of("grade", "A"));
    decide(asEditor(), proposal, "reject").then().statusCode(200);
    given().get(proposal).then().body("state", equalTo("rejected"));
    given().get(source).then().body("grade", equalTo("F"));
  }

  @Test
  void aDecisionNeedsAnEditorAndAReason() {
    var proposal = proposesANewSource();
    decide(asMember(), proposal, "accept").then().statusCode(403);
    decide(asAnalyst(), proposal, "accept").then().statusCode(403);
    given()
        .contentType("application/json")
        .body(Map.of("decision", "accept", "reason", "x"))
        .post(proposal + "/decision")
        .then()
        .statusCode(401);
    asEditor()
        .body(Map.of("decision", "maybe"))
        .post(proposal + "/decision")
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("decision", "reason"));
    decide(asEditor(), PROPOSALS + "/p-999999", "accept").then().statusCode(404);
  }

  @Test
  void nobodyDecidesOnAnOwnProposalButAnAdmin() {
    var editors = proposesOutright(asEditor(), aSource());
    decide(asEditor(), editors, "accept").then().statusCode(403);
    decide(as(Tokens.of("editor2", "editor")), editors, "accept").then().statusCode(200);
    var admins = proposesOutright(asAdmin(), aSource());
    decide(asAdmin(), admins, "accept").then().statusCode(200);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsTooLate() throws Exception {
    var proposal = proposesANewSource();
    var answers = AtOnce.send(2, () -> decide(asEditor(), proposal, "accept"));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void aProposalShowsEachFieldAsItWasAsItWouldBeAndAsItIs() {
    var source = aSource();
    var proposal = proposes(source, Map.of("grade", "B", "publisher", "Frontier"));
    patch(asEditor(), source, because("Judged", Map.of("grade", "C"))).then().statusCode(200);
    given()
        .get(proposal)
        .then()
        .body("differences.field", equalTo(List.of("/grade", "/publisher")))
        .body("differences[0].before", equalTo("F"))
        .body("differences[0].proposed", equalTo("B"))
        .body("differences[0].now", equalTo("C"))
        .body("differences[1].before", nullValue())
        .body("overtaken.conflicts", equalTo(true))
        .body("overtaken.by", hasSize(1))
        .body("overtaken.by[0].by", equalTo("editor"))
        .body("overtaken.by[0].fields", equalTo(List.of("/grade")))
        .body("overtaken.by[0].conflicting", equalTo(List.of("/grade")));
  }

  @Test
  void anOvertakenProposalThatConflictsIsRebasedBeforeItIsAccepted() {
    var source = aSource();
    var proposal = proposes(source, Map.of("grade", "B"));
    patch(asEditor(), source, because("Judged", Map.of("grade", "C"))).then().statusCode(200);
    decide(asEditor(), proposal, "accept")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/proposal-overtaken"));
    as(Tokens.of("stranger")).post(proposal + "/rebase").then().statusCode(403);
    asMember()
        .post(proposal + "/rebase")
        .then()
        .statusCode(200)
        .body("overtaken", nullValue())
        .body("rebasedAt", notNullValue())
        .body("differences[0].before", equalTo("C"));
    decide(asEditor(), proposal, "accept").then().statusCode(200);
    given().get(source).then().body("grade", equalTo("B"));
  }

  @Test
  void anOvertakenProposalThatConflictsWithNothingKeepsWhatOthersWrote() {
    var source = aSource();
    var proposal = proposes(source, Map.of("grade", "B"));
    patch(asEditor(), source, because("Known now", Map.of("publisher", "Frontier")));
    given()
        .get(proposal)
        .then()
        .body("overtaken.conflicts", equalTo(false))
        .body("overtaken.by[0].fields", equalTo(List.of("/publisher")));
    decide(asEditor(), proposal, "accept").then().statusCode(200);
    given().get(source).then().body("grade", equalTo("B")).body("publisher", equalTo("Frontier"));
  }

  @Test
  void whatHasComeTrueByItselfCannotBeRebased() {
    var source = aSource();
    var proposal = proposes(source, Map.of("grade", "B"));
    patch(asEditor(), source, because("Judged", Map.of("grade", "B"))).then().statusCode(200);
    asEditor().post(proposal + "/rebase").then().statusCode(422);
  }

  @Test
  void aProposalIsWithdrawnByItsAuthorAlone() {
    var proposal = proposesANewSource();
    asEditor().post(proposal + "/withdraw").then().statusCode(403);
    asMember().post(proposal + "/withdraw").then().statusCode(200);
    given()
        .get(proposal)
        .then()
        .body("state", equalTo("withdrawn"))
        .body("decidedBy", equalTo("member"));
    decide(asEditor(), proposal, "accept").then().statusCode(409);
  }

  @Test
  void aProposalIsCheckedWhenItComesIn() {
    asMember()
        .body(Map.of("url", "nowhere", "kind", "rumour"))
        .post(SOURCES)
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("url", "kind"));
    outright(asMember(), Map.of("kind", "dragon", "document", Map.of(), "colour", "red"))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("kind", "colour"));
    outright(
            asMember(),
            Map.of("kind", "source", "target", "nobody", "patch", Map.of(), "reason", "x"))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("target")));
    outright(asMember(), Map.of("kind", "source", "patch", Map.of()))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("patch", "document"));
    patch(asMember(), aSource(), because("Nothing", Map.of("grade", "F"))).then().statusCode(422);
    patch(asMember(), aSource(), because("Nul", Map.of("publisher", "a\u0000b")))
        .then()
        .statusCode(422);
  }

  @Test
  void aProposalIsCheckedAgainWhenItIsAccepted() {
    var page = "https://example.org/" + unique;
    var proposal = asMember().body(Map.of("url", page)).post(SOURCES).header("Location");
    asAnalyst().body(Map.of("url", page)).post(SOURCES).then().statusCode(201);
    decide(asEditor(), proposal, "accept").then().statusCode(409).body("twin", startsWith(SOURCES));
    given().get(proposal).then().body("state", equalTo("open"));
  }

  @Test
  void theSameIsNotProposedTwice() {
    var source = aSource();
    var proposal = proposes(source, Map.of("grade", "B"));
    patch(as(Tokens.of("member2")), source, because("Me too", Map.of("grade", "B")))
        .then()
        .statusCode(409)
        .body("twin", equalTo(proposal));
  }

  @Test
  void aRepeatUnderTheSameKeyGetsTheSameProposal() {
    var body = Map.of("kind", "source", "document", Map.of("url", "https://example.org/" + unique));
    var first = asMember().header("Idempotency-Key", unique).body(body).post(PROPOSALS);
    var second = asMember().header("Idempotency-Key", unique).body(body).post(PROPOSALS);
    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void theQueueIsFilteredAndCounted() {
    var source = aSource();
    var handle = "counted-" + unique;
    var open = proposes(as(Tokens.of(handle)), source, Map.of("grade", "B"));
    var rejected = proposes(as(Tokens.of(handle)), source, Map.of("grade", "D"));
    decide(asEditor(), rejected, "reject").then().statusCode(200);
    given()
        .get(PROPOSALS + "?author=" + handle)
        .then()
        .body("items.id", equalTo(List.of(idOf(rejected), idOf(open))))
        .body("counts.state.open", equalTo(1))
        .body("counts.state.rejected", equalTo(1))
        .body("counts.state.accepted", equalTo(0))
        .body("counts.openByKind.source", equalTo(1));
    given()
        .get(PROPOSALS + "?state=open&kind=source&author=" + handle)
        .then()
        .body("items.id", equalTo(List.of(idOf(open))))
        .body("counts.state.rejected", equalTo(1));
    given()
        .get(PROPOSALS + "?sort=openedAt&target=" + source.substring(SOURCES.length() + 1))
        .then()
        .body("items.id", equalTo(List.of(idOf(open), idOf(rejected))));
    var first = given().get(PROPOSALS + "?limit=1&author=" + handle);
    given().get(first.<String>path("next")).then().body("items.id", equalTo(List.of(idOf(open))));
    given()
        .get(PROPOSALS + "?f=csv&author=" + handle)
        .then()
        .contentType(startsWith("text/csv"))
        .body(startsWith("id,state,operation,"));
  }

  @Test
  void theQueueShowsNothingOfAnAuthorButTheHandle() {
    proposesANewSource();
    var text = given().get(PROPOSALS).then().body("items.author", everyItem(notNullValue()));
    assertThat(text.extract().asString()).doesNotContain("sub-of-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=lost", "kind=dragon", "sort=name", "colour=red", "cursor=x"})
  void whatTheQueueCannotBeAskedIsRefused(String question) {
    given().get(PROPOSALS + "?" + question).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p-0", "p-99999999999999999999", "17", "x"})
  void whatIsNoProposalIsNotFound(String id) {
    given().get(PROPOSALS + "/" + id).then().statusCode(404);
  }

  @Test
  void theRevisionOfAllDataMovesWithEveryProposal() {
    var before = tagOf(PROPOSALS);
    var proposal = proposesANewSource();
    assertThat(tagOf(PROPOSALS)).isNotEqualTo(before);
    given().header("If-None-Match", tagOf(proposal)).get(proposal).then().statusCode(304);
    given().get(PROPOSALS).then().body("counts.state.open", greaterThan(0));
    given().get(PROPOSALS + "?state=open").then().body("items.id", hasItem(idOf(proposal)));
  }

  private static String idOf(String address) {
    return address.substring(PROPOSALS.length() + 1);
  }

  private static Response decide(RequestSpecification who, String proposal, String decision) {
    return who.body(Map.of("decision", decision, "reason", "Looked at it"))
        .post(proposal + "/decision");
  }

  private static String aSource() {
    return asAnalyst()
        .body(Map.of("url", "https://example.org/" + UUID.randomUUID()))
        .post(SOURCES)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static String proposesANewSource() {
    return asMember()
        .body(Map.of("url", "https://example.org/" + UUID.randomUUID()))
        .post(SOURCES)
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  private static String proposes(String target, Map<String, ?> change) {
    return proposes(asMember(), target, change);
  }

  private static String proposes(RequestSpecification who, String target, Map<String, ?> change) {
    return patch(who, target, because("It says so", change))
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  private static String proposesOutright(RequestSpecification who, String source) {
    var body = new HashMap<String, Object>();
    body.put("kind", "source");
    body.put("target", source.substring(SOURCES.length() + 1));
    body.put("patch", Map.of("grade", "E"));
    body.put("reason", "Not to be relied on");
    return outright(who, body).then().statusCode(202).extract().header("Location");
  }

  private static Response outright(RequestSpecification who, Map<String, ?> body) {
    return who.body(body).post(PROPOSALS);
  }
}
