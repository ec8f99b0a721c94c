package org.xenotime.deposits.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.actor.NewRelation;
import org.xenotime.deposits.actor.RelationKind;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.testing.ActorFixture;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class NetworkResourceTest {

  @Inject ActorFixture actors;

  @Test
  void theShareholdersOfACompanyAreAroundIt() {
    network("china-rare-earth-group", "on=2022-06-01")
        .body("actor", equalTo("china-rare-earth-group"))
        .body("depth", equalTo(2))
        .body("nodes[0].id", equalTo("china-rare-earth-group"))
        .body("nodes[0].depth", equalTo(0))
        .body("nodes.find { it.id == 'china-minmetals-corporation' }.depth", equalTo(1))
        .body("nodes.find { it.id == 'china-minmetals-corporation' }.country", equalTo("CHN"))
        .body("edges.findAll { it.kind == 'owns' && it.sharePercent == 20.33f }", hasSize(3))
        .body("edges.period.from.text", hasItem("2021-12-23"))
        .body("truncated", equalTo(false))
        .body("leftOff", nullValue());
  }

  @Test
  void aRelationIsThereFromItsDayOn() {
    var group = "china-rare-earth-group";
    network(group, "on=2021-12-22&kind=owns")
        .body("edges.findAll { it.period.from != null }", hasSize(0));
    network(group, "on=2021-12-23&kind=owns")
        .body("edges.findAll { it.period.from != null }", hasSize(6));
  }

  @Test
  void aRelationEndsAndMayBeInDoubt() {
    var whole = actors.company("Whole");
    var part = actors.company("Part");
    actors.partOf(
        part, whole, new Period(PartialDate.parse("2020"), PartialDate.parse("2022-06"), null));
    network(part.slug(), "on=2019-12-31").body("edges", hasSize(0)).body("nodes", hasSize(1));
    network(part.slug(), "on=2020-07-01").body("edges.certain", contains(false));
    network(part.slug(), "on=2021-07-01").body("edges.certain", contains(true));
    network(part.slug(), "on=2022-06-30").body("edges.certain", contains(false));
    network(part.slug(), "on=2022-07-01").body("edges", hasSize(0));
    network(part.slug(), "on=2021-07-01&knownAt=2021-08-01T00:00:00Z").body("edges", hasSize(0));
  }

  @Test
  void aCircleEnds() {
    var a = actors.company("Circle A");
    var b = actors.company("Circle B");
    var c = actors.company("Circle C");
    actors.owns(a, b, "60", Period.unknown());
    actors.owns(b, c, "60", Period.unknown());
    actors.owns(c, a, "60", Period.unknown());
    network(a.slug(), "depth=6")
        .body("nodes.id", containsInAnyOrder(a.slug(), b.slug(), c.slug()))
        .body("nodes.depth", contains(0, 1, 1))
        .body("edges", hasSize(3));
  }

  @Test
  void theDepthAndTheKindAreKept() {
    var a = actors.company("Deep A");
    var b = actors.company("Deep B");
    var c = actors.company("Deep C");
    actors.owns(a, b, "10", Period.unknown());
    actors.relate(b, RelationKind.ALLIED_WITH, c, null, Period.unknown());
    network(a.slug(), "depth=1").body("nodes.id", contains(a.slug(), b.slug()));
    network(a.slug(), "depth=2").body("nodes", hasSize(3));
    network(a.slug(), "depth=2&kind=owns").body("nodes", hasSize(2));
    network(a.slug(), "depth=2&kind=owns,allied-with").body("nodes", hasSize(3));
  }

  @Test
  void aNetworkOfThousandsSaysThatItIsCut() {
    var centre = actors.company("Centre");
    var around = IntStream.range(0, 300).mapToObj(n -> actors.company("Around " + n)).toList();
    actors.relate(around.stream().map(one -> owns(one, centre)).toList());
    var answer = network(centre.slug(), "depth=1").extract().jsonPath();
    var nodes = answer.getList("nodes").size();
    var edges = answer.getList("edges").size();
    assertThat(nodes + edges).isBetween(499, 500);
    assertThat(answer.getBoolean("truncated")).isTrue();
    assertThat(answer.getInt("leftOff.nodes")).isEqualTo(301 - nodes);
    assertThat(answer.getInt("leftOff.edges")).isEqualTo(300 - edges);
  }

  @Test
  void aNetworkTakesFourStatementsAndCanBeKept() {
    var path = "/api/v1/actors/china-rare-earth-group/network?depth=6";
    var tag = given().get(path).then().statusCode(200).extract().header("ETag");
    assertThat(CountedStatements.during(() -> given().get(path))).isEqualTo(3);
    assertThat(
            CountedStatements.during(
                () -> given().header("If-None-Match", tag).get(path).then().statusCode(304)))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"depth, 7", "depth, two", "kind, owns;part-of", "on, today", "q, x"})
  void whatIsNotAllowedIsRefused(String parameter, String value) {
    given()
        .queryParam(parameter, value)
        .get("/api/v1/actors/china-rare-earth-group/network")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(parameter));
  }

  @Test
  void aNetworkOfNobodyIsNotFound() {
    given().get("/api/v1/actors/nobody/network").then().statusCode(404);
  }

  private NewRelation owns(ActorRef owner, ActorRef owned) {
    return actors.relation(owner, RelationKind.OWNS, owned, "0.1", Period.unknown());
  }

  private static ValidatableResponse network(String actor, String query) {
    return given().get("/api/v1/actors/" + actor + "/network?" + query).then().statusCode(200);
  }
}
