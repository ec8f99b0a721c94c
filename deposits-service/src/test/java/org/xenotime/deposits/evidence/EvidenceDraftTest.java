package org.xenotime.deposits.evidence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.WritingTest;

/** Evidence is written in one way, with its claim or by itself. */
@QuarkusTest
class EvidenceDraftTest extends WritingTest {

  private static final String CLAIMS = "/api/v1/control-claims";

  private final String page = "https://example.org/" + UUID.randomUUID();

  @Test
  void halfAGradeIsEnoughInBothPlaces() {
    var evidence = of(Map.of("grade", Map.of("source", "B")));
    claim(evidence)
        .then()
        .statusCode(201)
        .body("evidence[0].grade.source", equalTo("B"))
        .body("evidence[0].grade.information", equalTo(6));
    byItself(evidence)
        .then()
        .statusCode(201)
        .body("grade.source", equalTo("B"))
        .body("grade.information", equalTo(6));
  }

  @Test
  void whatIsWrongIsSaidInTheSameWordsInBothPlaces() {
    var evidence = of(Map.of("publishedOn", "2999-01-01", "retrievedOn", "2999-01-01"));
    claim(evidence)
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("evidence[0].publishedOn", "evidence[0].retrievedOn"))
        .body("errors.message", hasItems("is still to come"));
    byItself(evidence)
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("publishedOn", "retrievedOn"))
        .body("errors.message", hasItems("is still to come"));
  }

  @Test
  void aLongLocatorIsTakenInBothPlaces() {
    var evidence = of(Map.of("locator", "p. ".repeat(150), "note", "n".repeat(4_000)));
    claim(evidence).then().statusCode(201);
    byItself(evidence).then().statusCode(201);
  }

  @Test
  void whatTheAddressSaysIsNotSaidOtherwise() {
    claim(of(Map.of("claim", "c009")))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("evidence[0].claim")));
    byItself(of(Map.of("id", "e-1")))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("id")));
  }

  private Map<String, Object> of(Map<String, ?> more) {
    var evidence = new HashMap<String, Object>(more);
    evidence.put("source", Map.of("url", page));
    return evidence;
  }

  private static Response claim(Map<String, Object> evidence) {
    return asAnalyst()
        .body(
            Map.of(
                "subject",
                "pang-war",
                "holder",
                "unknown",
                "holderReason",
                "No source says who",
                "kind",
                "finance",
                "evidence",
                List.of(evidence)))
        .post(CLAIMS);
  }

  private static Response byItself(Map<String, Object> evidence) {
    return asAnalyst().body(evidence).post(CLAIMS + "/c009/evidence");
  }
}
