package org.xenotime.deposits.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompiledPagesImportTest {

  private static final String DEPOSIT = "/api/v1/deposits/";

  @Test
  void kachinsMinesAreAnAreaWithItsTowns() {
    given()
        .get(DEPOSIT + "kachin-special-region-1")
        .then()
        .statusCode(200)
        .body("kind", equalTo("area"))
        .body("country", equalTo("MMR"))
        .body("depositType", equalTo("ion-adsorption-clay"))
        .body("commodities", contains("REE"))
        .body("source.id", not(equalTo("mimu-place-codes")))
        .body("references.id", hasItem("mimu-place-codes"))
        .body("location.precision", equalTo("area"))
        .body("partOf.id", equalTo("kachin-state"))
        .body("contains.id", hasItems("pang-war", "chipwi"));
    given().get(DEPOSIT + "pang-war").then().body("location.latitude", equalTo(25.59866f));
    given().get(DEPOSIT + "shan-state").then().body("revision", equalTo(1));
    given()
        .get("/api/v1/deposits?q=pangwa")
        .then()
        .body("items.id", hasItems("pang-war", "kachin-special-region-1"));
  }

  @Test
  void whatNoPageSaysOfAnAreaIsNotKnown() {
    for (var area : List.of("kachin-state", "shan-state", "pang-war", "tsawlaw", "momauk")) {
      given()
          .get(DEPOSIT + area)
          .then()
          .body("depositType", equalTo("unknown"))
          .body("commodities", hasSize(0));
    }
    given().get(DEPOSIT + "pang-war").then().body("source.id", equalTo("mimu-place-codes"));
    given().get(DEPOSIT + "mong-bawk").then().body("commodities", contains("REE"));
    given()
        .get(DEPOSIT + "honghe-yunnan")
        .then()
        .body("depositType", equalTo("ion-adsorption-clay"));
  }

  @Test
  void countsOfMinesAreKeptWordForWord() {
    given()
        .get(DEPOSIT + "mong-bawk/records")
        .then()
        .body("items.original.count", hasItems("3", "26"));
  }

  @Test
  void theClassesOfBearLodgeAddUp() {
    given()
        .get(DEPOSIT + "bear-lodge")
        .then()
        .body("figures.treoTonnes.value", equalTo(1_553_430))
        .body("figures.treoTonnes.statements", hasSize(3))
        .body("figures.resourceClass", equalTo("measured-indicated-inferred"))
        .body("treoPercent", equalTo(2.68295f));
  }

  @Test
  void aPartialCompositionIsShownAsItIsStated() {
    given()
        .get(DEPOSIT + "longnan")
        .then()
        .body("compositions[0].subject", equalTo("Longnan ion-adsorption ore"))
        .body("compositions[0].statedShares.group", hasItems("Y2O3", "HREO", "LREO"))
        .body("compositions[0].heavySharePercent", nullValue())
        .body("heavySharePercent", nullValue());
  }

  @Test
  void anOreOfNoParticularPlaceIsKeptInTheReport() {
    given()
        .get("/api/v1/intake/compiled_from_pages")
        .then()
        .body("flagged.find { it.reason == 'no-site' }.count", equalTo(3))
        .body("unparsed.column", hasItem("mid-Y Eu-rich ion-adsorption ore"));
  }
}
