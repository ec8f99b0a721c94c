package org.xenotime.deposits.actor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ActorResourceTest {

  private static final String ACTORS = "/api/v1/actors";

  @Test
  void allActorsAreThereWithTheirSources() {
    given()
        .queryParam("limit", 100)
        .get(ACTORS)
        .then()
        .statusCode(200)
        .body("items.size()", greaterThanOrEqualTo(33))
        .body("items.find { it.id == 'kachin-independence-army' }.kind", equalTo("armed-group"))
        .body("items.find { it.id == 'kachin-independence-army' }.kindText", equalTo("armed_wing"))
        .body("items.source.citation", hasItem(notNullValue()));
  }

  @ParameterizedTest
  @CsvSource({
    "KIA, kachin-independence-army",
    "Kachin Independance, kachin-independence-army",
    "tatmadaw, myanmar-military",
    "BGF 1002, border-guard-force-battalion-1002",
    "Kachin Border Gaurd Force, new-democratic-army-kachin",
    "Greenland Mineral, energy-transition-minerals-ltd",
    "lynas, lynas-rare-earths-ltd"
  })
  void actorsAreFoundByNameAliasAndWithATypingError(String q, String id) {
    given().queryParam("q", q).get(ACTORS).then().body("items.id", hasItem(id));
  }

  @Test
  void actorsAreFilteredAndSorted() {
    given()
        .queryParam("kind", "state-owned-enterprise")
        .queryParam("country", "CHN")
        .queryParam("sort", "-name")
        .queryParam("limit", 2)
        .get(ACTORS)
        .then()
        .body(
            "items.id",
            contains(
                "general-research-institute-for-nonferrous-metals", "ganzhou-rare-earth-group"))
        .body("next", containsString("cursor="));
  }

  @Test
  void anActorHasRelationsAndClaims() {
    given()
        .get(ACTORS + "/kachin-independence-army")
        .then()
        .statusCode(200)
        .body("aliases", contains("KIA"))
        .body("relations", hasSize(1))
        .body("relations[0].kind", equalTo("armed-wing-of"))
        .body("relations[0].to.id", equalTo("kachin-independence-organization"))
        .body("relations[0].source.citation", containsString("irrawaddy"))
        .body("claims.id", hasItems("c003", "c009", "c013"))
        .body("links.claims", equalTo("/api/v1/control-claims?actor=kachin-independence-army"));
  }

  @Test
  void sharesInACompanyAreRelations() {
    given()
        .get(ACTORS + "/china-rare-earth-group")
        .then()
        .body("relations.findAll { it.kind == 'owns' }", hasSize(6))
        .body(
            "relations.find { it.from.id == 'china-minmetals-corporation' }.sharePercent",
            equalTo(20.33f))
        .body(
            "relations.find { it.from.id.startsWith('state-owned') }.note",
            containsString("percentage not stated"));
    given()
        .get(ACTORS + "/mp-materials-corp")
        .then()
        .body("relations.find { it.from.id == 'shenghe-resources' }.sharePercent", equalTo(7.7f))
        .body(
            "relations.find { it.from.id == 'shenghe-resources' }.period.asOf.text",
            equalTo("2021-12"))
        .body("identifiers.find { it.scheme == 'cik' }.value", equalTo("0001801368"))
        .body("identifiers.find { it.scheme == 'ticker' }.value", equalTo("NYSE:MP"));
  }

  @Test
  void theListComesAsCsv() {
    given()
        .queryParam("q", "wa state")
        .queryParam("f", "csv")
        .get(ACTORS)
        .then()
        .body(startsWith("id,name,aliases,kind,kindText,country,source,citation\r\n"))
        .body(containsString("united-wa-state-army,United Wa State Army,UWSA,armed-group,"));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, army",
    "country, Myanmar",
    "sort, size",
    "colour, red",
    "cursor, nonsense",
    "q, ' '"
  })
  void whatIsNotAllowedIsRefused(String parameter, String value) {
    given().queryParam(parameter, value).get(ACTORS).then().statusCode(400);
  }

  @Test
  void anActorThatThereIsNotIsNotFound() {
    given().get(ACTORS + "/nobody").then().statusCode(404);
  }
}
