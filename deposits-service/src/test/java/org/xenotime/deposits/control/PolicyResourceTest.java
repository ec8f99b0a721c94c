package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PolicyResourceTest {

  @Test
  void allPoliciesArePublished() {
    given()
        .get("/api/v1/control/policies")
        .then()
        .statusCode(200)
        .body("items.policy", contains("weighed-2", "transition-1"))
        .body("items.inUse", contains(true, false));
    given()
        .get("/api/v1/control/policies/transition-1")
        .then()
        .statusCode(200)
        .body("policy", equalTo("transition-1"))
        .body("parameters", equalTo(Map.of("sameTakingDays", 366)))
        .body("example.cases.state", contains("held", "held", "held", "contested"));
    given().get("/api/v1/control/policies/magic").then().statusCode(404);
  }

  @Test
  void theRuleInUseIsPublishedWithAWorkedExample() {
    given()
        .get("/api/v1/control/rule")
        .then()
        .statusCode(200)
        .body("policy", equalTo("weighed-2"))
        .body("parameters.sameTakingDays", equalTo(366))
        .body("kinds.findAll { it.inherited }.id", contains("territory", "taxation"))
        .body("example.cases.state", contains("held", "held", "held", "contested"));
  }

  /** Whoever has the document can do the sums. */
  @Test
  void theWorkedExampleFollowsFromTheNumbersOfTheDocument() {
    var policy = given().get("/api/v1/control/policies/weighed-2").jsonPath();
    for (var n = 0; n < 4; n++) {
      var scores = new LinkedHashMap<String, Double>();
      List<Map<String, Object>> weighed = policy.getList("example.cases[%d].weighed".formatted(n));
      for (var each : weighed) {
        var weight = weight(policy, (String) each.get("grade"), (Integer) each.get("years"));
        assertThat(((Number) each.get("weight")).doubleValue()).isCloseTo(weight, within(1e-6));
        scores.merge((String) each.get("side"), weight, Double::sum);
      }
      var total = 1 + scores.values().stream().mapToDouble(Math::exp).sum();
      List<Map<String, Object>> holders = policy.getList("example.cases[%d].holders".formatted(n));
      assertThat(holders).hasSize(scores.size() + 1);
      for (var holder : holders) {
        var score =
            holder.get("actor") instanceof Map<?, ?> actor ? scores.get(actor.get("id")) : 0;
        assertThat(((Number) holder.get("probability")).doubleValue())
            .isCloseTo(Math.exp(score) / total, within(1e-5));
      }
    }
  }

  private static double weight(JsonPath policy, String grade, int years) {
    double letter = policy.getDouble("parameters.letterWeights." + grade.charAt(0));
    double digit = policy.getDouble("parameters.digitFactors.'" + grade.charAt(1) + "'");
    double halfLife = policy.getDouble("parameters.halfLifeYears.territory");
    return letter * digit * Math.pow(2, -years / halfLife);
  }

  @Test
  void aCallerPicksThePolicy() {
    var control = "/api/v1/deposits/pang-war/control";
    given()
        .queryParam("on", "2024-10-19")
        .queryParam("policy", "transition-1")
        .get(control)
        .then()
        .statusCode(200)
        .body("policy", equalTo("transition-1"))
        .body("controls[0].holders.probability", contains(0.5f, 0.5f));
    given()
        .queryParam("policy", "magic")
        .get(control)
        .then()
        .statusCode(400)
        .body("errors[0].message", equalTo("must be one of weighed-2, transition-1"));
  }
}
