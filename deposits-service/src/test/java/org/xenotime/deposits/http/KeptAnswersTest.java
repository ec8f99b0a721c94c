package org.xenotime.deposits.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(
    value = PostgresResource.class,
    initArgs = @ResourceArg(name = PostgresResource.KEPT, value = "8"))
class KeptAnswersTest {

  @Inject Changes changes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/deposits?limit=7",
        "/api/v1/deposits?limit=7&f=geojson",
        "/api/v1/deposits/mount-weld",
        "/api/v1/deposits/pang-war/control"
      })
  void whatWasAnsweredIsNotWorkedOutAgain(String path) {
    var first = given().get(path).then().statusCode(200).extract();

    assertThat(
            CountedStatements.during(
                () -> {
                  var again = given().get(path).then().statusCode(200).extract();
                  assertThat(again.asString()).isEqualTo(first.asString());
                  assertThat(again.contentType()).isEqualTo(first.contentType());
                  assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
                }))
        .isZero();
  }

  @Test
  void afterAWriteItIsWorkedOutAnew() {
    var path = "/api/v1/deposits/bayan-obo";
    var before = given().get(path).then().statusCode(200).extract().header("ETag");

    QuarkusTransaction.requiringNew()
        .run(() -> changes.record("org.xenotime.test.written", "bayan-obo", Map::of));

    assertThat(
            CountedStatements.during(
                () ->
                    assertThat(given().get(path).then().statusCode(200).extract().header("ETag"))
                        .isNotEqualTo(before)))
        .isPositive();
  }

  @Test
  void aFormerIdIsSentOnAndAnUnknownOneIsNotFoundHoweverOften() {
    for (int time = 0; time < 2; time++) {
      given().get("/api/v1/deposits/no-such-deposit").then().statusCode(404);
    }
  }
}
