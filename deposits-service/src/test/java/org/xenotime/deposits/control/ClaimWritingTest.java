package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class ClaimWritingTest extends WritingTest {

  private static final String CLAIMS = "/api/v1/control-claims";

  private final String page = "https://example.org/" + UUID.randomUUID();

  @Test
  void aClaimIsRecordedTogetherWithItsNewSource() {
    var made = create(claim());
    made.then()
        .statusCode(201)
        .header("Location", startsWith(CLAIMS + "/c-"))
        .body("subject.id", equalTo("lu-pyi"))
        .body("level", equalTo("full"))
        .body("period.from.qualifier", equalTo("approximate"))
        .body("period.to.text", equalTo(".."))
        .body("evidence", hasSize(1))
        .body("evidence[0].source.url", equalTo(page))
        .body("evidence[0].grade.text", equalTo("B2"))
        .body("recordedBy", equalTo("analyst"))
        .body("version", equalTo(1));
    given().get(made.header("Location")).then().statusCode(200);
    given()
        .get("/api/v1/deposits/lu-pyi/control?on=2025-06-01")
        .then()
        .body("controls.find { it.kind == 'transit' }.state", equalTo("held"));
    retract(made);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    var wrong = claim();
    wrong.put("subject", "nowhere");
    wrong.put("actor", "no-such-actor");
    wrong.put("level", "half");
    wrong.put("sharePercent", 120);
    wrong.put("period", Map.of("from", "2024-13", "asOf", ".."));
    wrong.put("evidence", List.of(Map.of("source", "no-such-source", "publishedOn", "2024-02-31")));
    create(wrong)
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems(
                "subject",
                "actor",
                "level",
                "sharePercent",
                "period.from",
                "evidence[0].source",
                "evidence[0].publishedOn"));
    var longQuotation = claim();
    longQuotation.put(
        "evidence", List.of(Map.of("source", Map.of("url", page), "quotation", "x".repeat(301))));
    create(longQuotation).then().statusCode(422).body("errors[0].message", containsString("300"));
    var without = claim();
    without.put("evidence", List.of());
    create(without).then().statusCode(422).body("errors.field", contains("evidence"));
  }

  @Test
  void nobodyNeedsAReason() {
    var nobody = claim();
    nobody.remove("actor");
    nobody.put("holder", "nobody");
    create(nobody).then().statusCode(422).body("errors.field", contains("holderReason"));
    nobody.put("holderReason", "The road is closed");
    var made = create(nobody);
    made.then().statusCode(201).body("actor", nullValue()).body("holder", equalTo("nobody"));
    given()
        .get("/api/v1/deposits/lu-pyi/control?on=2025-06-01")
        .then()
        .body("controls.find { it.kind == 'transit' }.nobody", equalTo(true));
    retract(made);
  }

  @Test
  void theSameOfTheSameSourceIsATwin() {
    var made = create(claim());
    var again = claim();
    again.put("period", Map.of("asOf", "2025-01"));
    create(again).then().statusCode(409).body("twin", equalTo(made.header("Location")));
    again.put("period", Map.of("asOf", "2020-01"));
    var earlier = create(again);
    earlier.then().statusCode(201);
    retract(earlier);
    retract(made);
    var afterRetraction = create(claim());
    afterRetraction.then().statusCode(201);
    retract(afterRetraction);
  }

  @Test
  void aCorrectionIsANewVersionAndTheOldAnswerCanStillBeHad() {
    var made = create(claim());
    var address = made.header("Location");
    var before = Instant.now();
    patch(
            asEditor(),
            address,
            because(
                "The source says one village only",
                Map.of("level", "shared", "change", "correction")))
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("level", equalTo("shared"))
        .body("change", equalTo("correction"))
        .body("reason", containsString("one village"))
        .body("recordedBy", equalTo("editor"))
        .body("evidence", hasSize(1));
    given().get(address).then().body("version", equalTo(2));
    given()
        .queryParam("deposit", "lu-pyi")
        .queryParam("kind", "transit")
        .queryParam("status", "accepted")
        .queryParam("knownAt", before.toString())
        .get(CLAIMS)
        .then()
        .body("items.version", contains(1))
        .body("items.level", contains("full"));
    given()
        .get(address + "/revisions")
        .then()
        .statusCode(200)
        .body("items.by", contains("editor", "analyst"))
        .body("items[0].differences.field", contains("/level"));
    retract(made);
  }

  @Test
  void aRetractedClaimNoLongerCounts() {
    var made = create(claim());
    retract(made);
    given()
        .get(made.header("Location"))
        .then()
        .body("status", equalTo("retracted"))
        .body("change", equalTo("retraction"));
    given()
        .get("/api/v1/deposits/lu-pyi/control?on=2025-06-01")
        .then()
        .body("controls.find { it.kind == 'transit' }.state", equalTo("unknown"));
  }

  @Test
  void whatWasTakenBackStandsAgainByACorrection() {
    var made = create(claim());
    var address = made.header("Location");
    retract(made);
    patch(asEditor(), address, because("Taken back by mistake", Map.of("change", "correction")))
        .then()
        .statusCode(200)
        .body("status", equalTo("accepted"))
        .body("version", equalTo(3));
    retract(made);
  }

  @Test
  void aRetractionChangesNothingElse() {
    var made = create(claim());
    patch(
            asEditor(),
            made.header("Location"),
            because(
                "Said in a test",
                Map.of("change", "retraction", "subject", "nope", "actor", "nope")))
        .then()
        .statusCode(200)
        .body("status", equalTo("retracted"))
        .body("subject.id", equalTo("lu-pyi"));
  }

  /** Whoever else says so, or says it of another time, makes another claim. */
  @Test
  void theSameByAnotherSourceIsAllowed() {
    var made = create(claim());
    var other = claim();
    other.put("evidence", List.of(Map.of("source", Map.of("url", page + "/other"))));
    var second = create(other);
    second.then().statusCode(201).header("Location", not(equalTo(made.header("Location"))));
    create(other).then().statusCode(409).body("twin", equalTo(second.header("Location")));
    retract(second);
    retract(made);
  }

  @Test
  void theLastThatSupportsAClaimIsNotTakenBack() {
    var made = create(claim());
    var evidence = "/api/v1/evidence/" + made.path("evidence[0].id");
    patch(asEditor(), evidence, because("Misread", Map.of("change", "retraction")))
        .then()
        .statusCode(409)
        .body("detail", containsString("retract the claim"));
    patch(asEditor(), evidence, because("Misread", Map.of("stance", "refutes")))
        .then()
        .statusCode(409);
    retract(made);
    patch(asEditor(), evidence, because("Misread", Map.of("change", "retraction")))
        .then()
        .statusCode(200);
  }

  @Test
  void theSameSourceDescribedAnewIsATwin() {
    var described = claim();
    var words = "A report, " + page;
    described.put(
        "evidence", List.of(Map.of("source", Map.of("citation", words, "kind", "report"))));
    var made = create(described);
    made.then().statusCode(201);
    described.put(
        "evidence",
        List.of(
            Map.of(
                "source",
                Map.of("citation", words.toUpperCase(java.util.Locale.ROOT), "kind", "report"))));
    create(described).then().statusCode(409).body("twin", equalTo(made.header("Location")));
    retract(made);
  }

  @Test
  void evidenceIsAddedCorrectedAndTakenBack() {
    var made = create(claim());
    var of = made.header("Location") + "/evidence";
    var refuting =
        asAnalyst()
            .body(
                Map.of(
                    "source",
                    Map.of("url", page + "/refuted"),
                    "stance",
                    "refutes",
                    "locator",
                    "p. 3",
                    "grade",
                    Map.of("source", "A", "information", 1)))
            .post(of);
    refuting
        .then()
        .statusCode(201)
        .header("Location", startsWith("/api/v1/evidence/e-"))
        .body("stance", equalTo("refutes"));
    var answer = "/api/v1/deposits/lu-pyi/control?on=2025-06-01";
    given()
        .get(answer)
        .then()
        .body("controls.find { it.kind == 'transit' }.state", equalTo("unknown"));
    given().get(of).then().body("items.stance", contains("supports", "refutes"));
    var evidence = refuting.header("Location");
    patch(asEditor(), evidence, because("Rather weak", Map.of("grade", Map.of("source", "E"))))
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("grade.text", equalTo("E1"));
    patch(asEditor(), evidence, because("Another place", Map.of("change", "retraction")))
        .then()
        .statusCode(200);
    given()
        .get(answer)
        .then()
        .body("controls.find { it.kind == 'transit' }.state", equalTo("held"));
    given().get(of).then().body("items.stance", contains("supports"));
    given().get(evidence + "/revisions").then().body("items", hasSize(3));
    asAnalyst()
        .body(Map.of("source", Map.of("url", page)))
        .post(of)
        .then()
        .statusCode(409)
        .body("twin", startsWith("/api/v1/evidence/e-"));
    retract(made);
  }

  @Test
  void aClaimIsListedFromWhenItsEvidenceWasKnownAndAsLongAsItStood() {
    var made = create(claim());
    listed("2025-01-09T23:59:59Z", hasSize(0));
    listed("2025-01-10T00:00:00Z", hasSize(1));
    listed("2025-01-10T00:30:00+01:00", hasSize(0));
    var evidence = "/api/v1/evidence/" + made.path("evidence[0].id");
    patch(asEditor(), evidence, because("The day was misread", Map.of("publishedOn", "2024-12-01")))
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
    listed("2024-12-15T00:00:00Z", hasSize(0));
    listed("2025-01-10T00:00:00Z", hasSize(1));
    retract(made);
  }

  private static void listed(String knownAt, Matcher<?> matcher) {
    given()
        .queryParam("deposit", "lu-pyi")
        .queryParam("kind", "transit")
        .queryParam("knownAt", knownAt)
        .get(CLAIMS)
        .then()
        .statusCode(200)
        .body("items.findAll { it.version == 1 && it.supersededAt == null }", matcher);
  }

  @Test
  void whoIsNotSignedInWritesNothing() {
    given().contentType("application/json").body(claim()).post(CLAIMS).then().statusCode(401);
    asMember().body(claim()).post(CLAIMS).then().statusCode(202);
  }

  private Map<String, Object> claim() {
    return new HashMap<>(
        Map.of(
            "subject", "lu-pyi",
            "actor", "kachin-independence-army",
            "kind", "transit",
            "period", Map.of("from", "2024-11~", "to", ".."),
            "evidence",
                List.of(
                    Map.of(
                        "source", Map.of("url", page),
                        "quotation", "The road is theirs.",
                        "publishedOn", "2025-01-10",
                        "language", "en",
                        "grade", Map.of("source", "B", "information", 2)))));
  }

  private static Response create(Map<String, Object> claim) {
    return asAnalyst().body(claim).post(CLAIMS);
  }

  private static void retract(Response made) {
    patch(
            asEditor(),
            made.header("Location"),
            because("Said in a test", Map.of("change", "retraction")))
        .then()
        .statusCode(200);
  }
}
