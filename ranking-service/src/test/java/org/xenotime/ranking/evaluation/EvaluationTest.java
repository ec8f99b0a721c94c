package org.xenotime.ranking.evaluation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.ranking.testing.Candidates;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;
import org.xenotime.ranking.testing.Wire;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class EvaluationTest {

  private static final String EVALUATIONS = "/api/v1/evaluations";

  /** The first golden case: A and B are best at one thing each, C is good at both. */
  private static final String ABC =
      """
      "criteria": [{"id": "c1", "direction": "maximise"}, {"id": "c2", "direction": "maximise"}],
      "alternatives": [
        {"id": "A", "values": {"c1": 1, "c2": 0}},
        {"id": "B", "values": {"c1": 0, "c2": 1}},
        {"id": "C", "values": {"c1": 0.6, "c2": 0.6}}
      ]\
      """;

  private static final int DRAWS = 100_000;

  @TestHTTPResource URI service;

  @Test
  void theGoldenCaseOfThree() {
    var answer =
        evaluated(
            """
            {%s, "weights": {"type": "uniform"}, "normalisation": "none",
             "uncertainty": {"draws": 100000, "seed": 1, "measures":
               ["acceptability", "centralWeights", "confidence", "pairwise", "sobol"]}}
            """
                .formatted(ABC));
    assertAcceptability(answer, 0, 0.4, 0.1, 0.5);
    assertAcceptability(answer, 1, 0.4, 0.1, 0.5);
    assertAcceptability(answer, 2, 0.2, 0.8, 0);
    assertCentralWeights(answer, 0, 0.8, 0.2);
    assertCentralWeights(answer, 1, 0.2, 0.8);
    assertCentralWeights(answer, 2, 0.5, 0.5);
    assertThat(answer.getList("results.confidence", Float.class)).containsOnly(1f);
    assertThat(answer.getInt("draws")).isEqualTo(DRAWS);
    assertThat(answer.getInt("seed")).isEqualTo(1);
    assertThat(answer.getLong("elapsedMillis")).isGreaterThanOrEqualTo(0);
    assertThat(answer.getDouble("pairwise.A.B")).isCloseTo(0.5, within(error(0.5)));
    assertThat(answer.getDouble("pairwise.C.A")).isCloseTo(0.6, within(error(0.6)));
    assertThat(answer.getDouble("sobol.indices.A.'weight:c1'.total.value")).isGreaterThan(0.5);
    assertThat(answer.getDouble("results[0].error")).isCloseTo(error(0.5) / 4, within(1e-4));
    assertThat(answer.getInt("results[2].rank")).isEqualTo(1);
    assertThat(answer.getDouble("results[2].score")).isCloseTo(0.6, within(1e-9));
    assertThat(answer.getInt("results[2].rankInterval.high")).isEqualTo(2);
  }

  @Test
  void theGoldenCaseOfUnitVectorsAndTheirMiddle() {
    var answer =
        evaluated(
            """
            {"criteria": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}], "normalisation": "none",
             "alternatives": [
               {"id": "E1", "values": {"c1": 1, "c2": 0, "c3": 0}},
               {"id": "E2", "values": {"c1": 0, "c2": 1, "c3": 0}},
               {"id": "E3", "values": {"c1": 0, "c2": 0, "c3": 1}},
               {"id": "C", "values": {"c1": 0.5, "c2": 0.5, "c3": 0.5}}],
             "uncertainty": {"draws": 100000}}
            """);
    assertAcceptability(answer, 0, 0.25, 1 / 12d, 1 / 3d, 1 / 3d);
    assertAcceptability(answer, 3, 0.25, 0.75, 0, 0);
    assertCentralWeights(answer, 0, 2 / 3d, 1 / 6d, 1 / 6d);
  }

  @Test
  void theGoldenCaseOfEightUnitVectors() {
    var rows =
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    "{\"id\": \"E%d\", \"values\": {%s}}"
                        .formatted(
                            i,
                            IntStream.range(0, 8)
                                .mapToObj(
                                    j -> "\"c%d\": %s".formatted(j, i == 8 ? 0.5 : i == j ? 1 : 0))
                                .collect(Collectors.joining(","))))
            .collect(Collectors.joining(","));
    var criteria =
        IntStream.range(0, 8)
            .mapToObj("{\"id\": \"c%d\"}"::formatted)
            .collect(Collectors.joining(","));
    var answer =
        evaluated(
            """
            {"criteria": [%s], "alternatives": [%s], "normalisation": "none",
             "uncertainty": {"draws": 100000}}
            """
                .formatted(criteria, rows));
    assertThat(answer.getDouble("results[0].acceptability[0]"))
        .isCloseTo(1 / 128d, within(error(1 / 128d)));
    assertThat(answer.getDouble("results[8].acceptability[0]"))
        .isCloseTo(0.9375, within(error(0.9375)));
  }

  @Test
  void theGoldenCaseOfOrderedWeights() {
    var answer =
        evaluated(
            """
            {"criteria": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}], "normalisation": "none",
             "alternatives": [{"id": "only", "values": {"c1": 1, "c2": 1, "c3": 1}}],
             "weights": {"type": "ordinal", "order": ["c1", "c2", "c3"]},
             "uncertainty": {"draws": 100000}}
            """);
    assertCentralWeights(answer, 0, 0.6111, 0.2778, 0.1111);
  }

  @Test
  void theGoldenCaseOfTheDominated() {
    var answer =
        evaluated(
            """
            {"criteria": [{"id": "c1"}, {"id": "c2"}],
             "alternatives": [
               {"id": "A", "values": {"c1": 2, "c2": 2}},
               {"id": "B", "values": {"c1": 1, "c2": 1}}]}
            """);
    assertThat(answer.getDouble("results[0].confidence")).isEqualTo(1);
    assertThat(answer.getDouble("results[1].acceptability[0]")).isZero();
    assertThat(answer.getMap("results[1]")).doesNotContainKeys("centralWeights", "confidence");
  }

  @ParameterizedTest
  @CsvSource({
    "weighted-arithmetic, 2.25",
    "weighted-geometric, 2.059767",
    "weighted-harmonic, 1.846154"
  })
  void theGoldenCaseOfAggregation(String aggregation, double score) {
    assertThat(score(aggregation, "\"c1\": 1, \"c2\": 2, \"c3\": 3"))
        .isCloseTo(score, within(1e-6));
  }

  @Test
  void theGoldenCaseOfWhatIsMissing() {
    assertThat(score("weighted-geometric", "\"c1\": 1, \"c3\": 3"))
        .isCloseTo(2.080084, within(1e-6));
  }

  @Test
  void theSameRequestHasTheSameAnswer() {
    var request = Candidates.of(30, 5, ", \"uncertainty\": {\"seed\": 7}");
    var once = evaluated(request);
    var again = evaluated(request);
    assertThat(again.getList("results")).isEqualTo(once.getList("results"));
    var otherwise = evaluated(Candidates.of(30, 5, ", \"uncertainty\": {\"seed\": 8}"));
    assertThat(otherwise.getList("results")).isNotEqualTo(once.getList("results"));
  }

  @Test
  void onlyWhatIsAskedForIsMeasured() {
    post("{%s, \"uncertainty\": {\"draws\": 100, \"measures\": []}}".formatted(ABC))
        .statusCode(200)
        .body("results.rank", contains(2, 2, 1))
        .body("results[0]", not(hasKey("acceptability")))
        .body("results[0]", not(hasKey("centralWeights")))
        .body("results[0]", not(hasKey("confidence")))
        .body("$", not(hasKey("pairwise")))
        .body("$", not(hasKey("sobol")));
  }

  @Test
  void whereNothingIsUncertainNothingDrivesTheRank() {
    post("""
            {%s, "weights": {"type": "fixed", "values": {"c1": 1, "c2": 0}},
             "uncertainty": {"draws": 100, "measures": ["acceptability", "sobol"]}}
            """
            .formatted(ABC))
        .statusCode(200)
        .body("results.rank", contains(1, 3, 2))
        .body("results[0].acceptability", contains(1, 0, 0))
        .body("results[0].rankEntropy", equalTo(0))
        .body("sobol.runs", equalTo(0));
  }

  @Test
  void equalsShareTheFirstRank() {
    post("""
            {"criteria": [{"id": "c"}], "alternatives": [
              {"id": "a", "values": {"c": 5}}, {"id": "b", "values": {"c": 5}}]}
            """)
        .statusCode(200)
        .body("results.rank", contains(1, 1))
        .body("results.score", contains(0.5f, 0.5f));
  }

  @Test
  void oneAlternativeIsTheFirst() {
    post("{\"criteria\": [{\"id\": \"c\"}], \"alternatives\": [{\"id\":\"a\",\"values\":{\"c\":1}}]}")
        .statusCode(200)
        .body("results[0].rank", equalTo(1))
        .body("results[0].acceptability", contains(1))
        .body("results[0].rankEntropy", equalTo(0));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    post("""
            {"criteria": [{"id": "c1"}, {"id": "c1"}],
             "alternatives": [{"id": "a", "values": {"c1": NaN, "c9": 1}}],
             "weights": {"type": "fixed", "values": {"c1": 0}},
             "uncertainty": {"draws": 100001}}
            """)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/validation-failed"))
        .body("instance", equalTo(EVALUATIONS))
        .body("errors.field", hasItem("/criteria/1/id"))
        .body("errors.field", hasItem("/alternatives/0/values/c1"))
        .body("errors.field", hasItem("/alternatives/0/values/c9"))
        .body("errors.field", hasItem("/weights/values"))
        .body(
            "errors.find { it.field == '/uncertainty/draws' }.message", containsString("100,000"));
  }

  @Test
  void overTheLimitsTheLimitIsSaid() {
    post(Candidates.of(2_001, 1, ""))
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].message", containsString("at most 2,000"));
    post(Candidates.of(1, 41, ""))
        .statusCode(422)
        .body("errors[0].message", containsString("at most 40"));
  }

  @Test
  void tenMegabytesAreTooLarge() {
    try (var wire = new Wire(service.getPort())) {
      wire.announce(EVALUATIONS, "Content-Length: 10000000");
      var answer = wire.readToEnd();
      assertThat(answer).startsWith("HTTP/1.1 413");
      assertThat(answer).contains("application/problem+json", "/problems/payload-too-large");
      assertThat(answer).contains("8,388,608 bytes", "\"instance\":\"%s\"".formatted(EVALUATIONS));
    }
  }

  @Test
  void tenMegabytesThatDoNotSaySoAreTooLarge() {
    try (var wire = new Wire(service.getPort())) {
      wire.announce(EVALUATIONS, "Transfer-Encoding: chunked");
      assertThat(wire.sendChunks(10_000_000).readToEnd()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void whatNeverEndsIsNestedTooDeeply() {
    post("{\"criteria\": %s".formatted("[".repeat(100_000)))
        .statusCode(400)
        .body("detail", containsString("nested more than 16 deep"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json; charset=ISO-8859-1", "text/plain", "application/xml"})
  void onlyJsonInUtf8IsTaken(String type) {
    given()
        .header("Content-Type", type)
        .body("{%s}".formatted(ABC).getBytes(UTF_8))
        .post(EVALUATIONS)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{\"a\": 1} {}", "\"text\"", "1"})
  void whatIsNoRequestIsRefused(String body) {
    var status = post(body).contentType("application/problem+json").extract().statusCode();
    assertThat(status).isIn(400, 422);
  }

  @Test
  void unknownParametersAreRefused() {
    given()
        .contentType("application/json")
        .body("{%s}".formatted(ABC))
        .post(EVALUATIONS + "?draws=5")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-parameter"));
  }

  @Test
  void thereIsNothingToRead() {
    given().get(EVALUATIONS).then().statusCode(405);
  }

  @Test
  void namesOfAnyScriptAreKept() {
    post("""
            {"criteria": [{"id": "grösse / ~"}],
             "alternatives": [{"id": "ကချင်", "values": {"grösse / ~": 1}}]}
            """)
        .statusCode(200)
        .body("results[0].id", equalTo("ကချင်"))
        .body("results[0].centralWeights.'grösse / ~'", equalTo(1));
  }

  @Test
  void thousandsOfPairsAreAnsweredWhole() {
    var answer =
        post(Candidates.of(
                500, 3, ", \"uncertainty\": {\"draws\": 100, \"measures\": [\"pairwise\"]}"))
            .statusCode(200)
            .header("Cache-Control", equalTo("no-store"))
            .contentType(startsWith("application/json"))
            .extract()
            .jsonPath();
    assertThat(answer.getMap("pairwise")).hasSize(500);
    assertThat(answer.getMap("pairwise.a499")).hasSize(499);
  }

  private static double score(String aggregation, String values) {
    return evaluated(
            """
            {"criteria": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}], "normalisation": "none",
             "aggregation": "%s",
             "alternatives": [{"id": "a", "values": {%s}},
               {"id": "b", "values": {"c1": 1, "c2": 1, "c3": 1}}],
             "weights": {"type": "fixed", "values": {"c1": 1, "c2": 1, "c3": 2}}}
            """
                .formatted(aggregation, values))
        .getDouble("results[0].score");
  }

  private static void assertAcceptability(JsonPath answer, int row, double... expected) {
    for (int rank = 0; rank < expected.length; rank++) {
      assertThat(answer.getDouble("results[%d].acceptability[%d]".formatted(row, rank)))
          .as("b[%d][%d]", row, rank + 1)
          .isCloseTo(expected[rank], within(error(expected[rank])));
    }
  }

  private static void assertCentralWeights(JsonPath answer, int row, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      var path = "results[%d].centralWeights%s.c%d";
      assertThat(answer.getDouble(path.formatted(row, "", i + 1)))
          .isCloseTo(
              expected[i],
              within(4 * answer.getDouble(path.formatted(row, "Error", i + 1)) + 5e-5));
    }
  }

  /** Four standard errors. */
  private static double error(double share) {
    return 4 * Math.sqrt(share * (1 - share) / DRAWS);
  }

  private static JsonPath evaluated(String body) {
    return post(body).statusCode(200).extract().jsonPath();
  }

  private static ValidatableResponse post(String body) {
    return given()
        .header("Content-Type", "application/json")
        .body(body.getBytes(UTF_8))
        .post(EVALUATIONS)
        .then();
  }
}
