package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.PostgresResource;

/** An answer says which claims it stands on, and what those are about. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WhatItRestsOnTest {

  private static final String TERRITORY = "controls.find { it.kind == 'territory' }.";
  private static final String TAXATION = "controls.find { it.kind == 'taxation' }.";
  private static final Pattern CLAIM = Pattern.compile("\\bc\\d{3}(-[a-z]+)?\\b");

  /** It was taken on the 18th or on the 21st: on the 19th the one that says 21 speaks, too. */
  @Test
  void whoSaysThatItHadNotHappenedYetIsOneOfTheClaims() {
    control("pang-war", "2024-10-19")
        .body(TERRITORY + "state", equalTo("contested"))
        .body(TERRITORY + "claims", hasItem("c010"))
        .body(TERRITORY + "supporting", not(hasItem("c010")))
        .body(TERRITORY + "refuting", not(hasItem("c010")))
        .body("claims.id", hasItem("c010"))
        .body(TERRITORY + "sensitivity.withoutClaim.claim", hasItem("c010"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weighed-2", "transition-1"})
  void theReasonNamesNoOtherClaims(String policy) {
    for (var deposit : List.of("pang-war", "tsawlaw", "chipwi", "kachin-special-region-1")) {
      for (var on : List.of("2009-11-15", "2024-10-01", "2024-10-19", "2024-10-20", "2025-03-01")) {
        var answer =
            given()
                .queryParam("on", on)
                .queryParam("policy", policy)
                .get("/api/v1/deposits/" + deposit + "/control")
                .jsonPath();
        List<Map<String, Object>> controls = answer.getList("controls");
        for (var control : controls) {
          assertThat(control.get("claims"))
              .asInstanceOf(LIST)
              .containsAll(
                  CLAIM
                      .matcher((String) control.get("reason"))
                      .results()
                      .map(MatchResult::group)
                      .toList());
        }
      }
    }
  }

  /** The town has the place code of the area around it, and no claim of its own about taxes. */
  @Test
  void whatIsClaimedOfTheAreaAloneIsInherited() {
    control("pang-war", "2026-01-01")
        .body(TAXATION + "inheritedFrom", equalTo("kachin-special-region-1"))
        .body(TAXATION + "claims", contains("c013", "c014"))
        .body(TAXATION + "claimsAbout", nullValue())
        .body(TERRITORY + "inheritedFrom", nullValue());
    control("pang-war", "2024-08-01")
        .body(TERRITORY + "inheritedFrom", equalTo("kachin-special-region-1"));
  }

  @Test
  void whatIsClaimedOfAnotherPlaceWithTheSameCodeIsNamed() {
    control("kachin-special-region-1", "2026-01-01")
        .body(TERRITORY + "inheritedFrom", nullValue())
        .body(TERRITORY + "claims", containsInAnyOrder("c009", "c010"))
        .body(TERRITORY + "claimsAbout", contains("pang-war"))
        .body(TAXATION + "claimsAbout", nullValue());
    control("pang-war", "2024-10-19")
        .body(TERRITORY + "inheritedFrom", nullValue())
        .body(TERRITORY + "claimsAbout", contains("kachin-special-region-1"));
  }

  private static ValidatableResponse control(String place, String on) {
    return given()
        .queryParam("on", on)
        .get("/api/v1/deposits/" + place + "/control")
        .then()
        .statusCode(200);
  }
}
