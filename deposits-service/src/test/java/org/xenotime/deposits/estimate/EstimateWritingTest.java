package org.xenotime.deposits.estimate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class EstimateWritingTest extends WritingTest {

  private static final String SOURCE = "usgs-global-ree-2022";

  private String deposit;

  @BeforeEach
  void aDeposit() {
    deposit =
        asAnalyst()
            .body(Map.of("name", "Lehmgrube " + UUID.randomUUID(), "source", SOURCE))
            .post("/api/v1/deposits")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
  }

  @Test
  void theHeadlineFiguresFollowAStatement() {
    var made = addStatement(Map.of("oreTonnes", 1_000_000, "treoPercent", 2.5));
    made.then()
        .statusCode(201)
        .header("Location", startsWith("/api/v1/statements/"))
        .body("treoTonnes", equalTo(25_000))
        .body("treoTonnesDerived", equalTo(true))
        .body("class", equalTo("inferred"))
        .body("source.id", equalTo(SOURCE));
    given()
        .get(deposit)
        .then()
        .body("treoTonnes", equalTo(25_000))
        .body("figures.treoTonnes.statement", equalTo(made.<String>path("id")))
        .body("statements", hasSize(1));
    given().get(made.header("Location")).then().statusCode(200).body("deposit", notNullValue());
  }

  @Test
  void aCorrectionOfAStatementMovesTheHeadline() {
    var address = statement();
    patch(asAnalyst(), address, because("A digit was lost", Map.of("oreTonnes", 10_000_000)))
        .then()
        .statusCode(200)
        .body("treoTonnes", equalTo(250_000));
    given().get(deposit).then().body("treoTonnes", equalTo(250_000));
    given()
        .get(address + "/revisions")
        .then()
        .body("items.number", equalTo(List.of(2, 1)))
        .body("items[0].differences.field", equalTo(List.of("/oreTonnes")))
        .body("items[0].differences[0].before", equalTo(1_000_000))
        .body("items[0].differences[0].after", equalTo(10_000_000));
  }

  @Test
  void whatIsRetractedStaysReadableAndOutOfTheFigures() {
    var address = statement();
    var retraction = because("Of another deposit", Map.of("change", "retraction"));
    patch(asEditor(), address, retraction).then().statusCode(200).body("retracted", equalTo(true));
    given()
        .get(address)
        .then()
        .statusCode(200)
        .body("retracted", equalTo(true))
        .body("treoTonnes", equalTo(25_000));
    given().get(deposit).then().body("treoTonnes", nullValue()).body("statements", hasSize(0));
    given().get(address + "/revisions").then().body("items[0].change", equalTo("retraction"));
    patch(asEditor(), address, retraction).then().statusCode(409);
    patch(asEditor(), address, because("It was right after all", Map.of()))
        .then()
        .statusCode(200)
        .body("retracted", equalTo(false));
    given().get(deposit).then().body("treoTonnes", equalTo(25_000));
  }

  @Test
  void aStatementThatContradictsItselfIsFlaggedWhenItIsWritten() {
    addStatement(Map.of("oreTonnes", 1_000_000, "treoPercent", 2, "treoTonnes", 30_000))
        .then()
        .statusCode(201)
        .body("flags", equalTo(List.of("inconsistent")));
  }

  @Test
  void theSameClassOfTheSameEstimateIsNotCountedTwice() {
    var address = statement();
    addStatement(Map.of("oreTonnes", 5, "treoPercent", 5))
        .then()
        .statusCode(409)
        .body("twin", equalTo(address));
    addStatement(Map.of("oreTonnes", 5, "treoPercent", 5, "class", "indicated"))
        .then()
        .statusCode(201);
  }

  @Test
  void everyFaultOfAStatementIsNamedAtOnce() {
    addStatement(
            Map.of(
                "oreTonnes", -1,
                "treoPercent", 101,
                "estimate", 0,
                "date", "lately",
                "approximate", "maybe",
                "originalText", " ",
                "gold", 3))
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems(
                "oreTonnes",
                "treoPercent",
                "estimate",
                "date",
                "approximate",
                "originalText",
                "gold"));
    addStatement(Map.of("code", "mine", "class", "huge", "source", "nobody", "date", "2021-02-30"))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("code", "class", "source", "oreTonnes", "date"));
    asAnalyst()
        .body(Map.of("oreTonnes", 1))
        .post("/api/v1/deposits/atlantis/statements")
        .then()
        .statusCode(404);
  }

  @Test
  void theSharesOfADepositFollowAComposition() {
    var made = addComposition(Map.of("elementsPpm", elements()));
    made.then().statusCode(201).body("treoPpm", notNullValue());
    var share = made.jsonPath().getDouble("heavySharePercent");
    given()
        .get(deposit)
        .then()
        .body("heavySharePercent.toDouble()", closeTo(share, 1e-3))
        .body("figures.heavySharePercent.composition", equalTo(made.<String>path("id")));
    var changed = elements();
    changed.put("Y", 2_000);
    patch(
            asAnalyst(),
            made.header("Location"),
            because("Typed wrong", Map.of("elementsPpm", changed)))
        .then()
        .statusCode(200);
    given().get(deposit).then().body("compositions[0].elementsPpm.Y", equalTo(2_000));
    patch(asEditor(), made.header("Location"), because("Waste", Map.of("change", "retraction")))
        .then()
        .statusCode(200);
    given()
        .get(deposit)
        .then()
        .body("heavySharePercent", nullValue())
        .body("compositions", hasSize(0));
    given().get(made.header("Location")).then().body("retracted", equalTo(true));
    given()
        .get(made.header("Location") + "/revisions")
        .then()
        .body("items.number", equalTo(List.of(3, 2, 1)));
  }

  @Test
  void everyFaultOfACompositionIsNamedAtOnce() {
    addComposition(
            Map.of(
                "elementsPpm", Map.of("Au", 1, "La", -1),
                "statedShares", List.of(Map.of("relation", "about", "percentOfTreo", 300))))
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems(
                "elementsPpm.Au",
                "elementsPpm.La",
                "statedShares[0].group",
                "statedShares[0].relation",
                "statedShares[0].percentOfTreo"));
    addComposition(Map.of()).then().statusCode(422);
    addComposition(Map.of("elementsPpm", Map.of("La", 600_000, "Ce", 600_000)))
        .then()
        .statusCode(422);
    addComposition(Map.of("elementsPpm", List.of("La"))).then().statusCode(422);
  }

  @Test
  void anImportedStatementSaysByWhichDataSetItCame() {
    var id = given().get("/api/v1/deposits/mount-weld").<String>path("statements[0].id");
    given()
        .get("/api/v1/statements/" + id)
        .then()
        .statusCode(200)
        .body("deposit", equalTo("mount-weld"))
        .body("retracted", equalTo(false));
    given()
        .get("/api/v1/statements/" + id + "/revisions")
        .then()
        .body("items[0].by", equalTo("import"))
        .body("items[0].dataSet", equalTo("usgs_global_ree_2022"));
    given().get("/api/v1/statements/nothing").then().statusCode(404);
    given().get("/api/v1/compositions/nothing").then().statusCode(404);
  }

  @Test
  void aChangedSourceIsFollowedByWhatRestsOnIt() {
    var source =
        asAnalyst()
            .body(Map.of("citation", "Report " + UUID.randomUUID(), "kind", "report"))
            .post("/api/v1/sources");
    addStatement(Map.of("oreTonnes", 7, "treoPercent", 7, "source", source.<String>path("id")))
        .then()
        .statusCode(201);
    var citation = "Report, corrected " + UUID.randomUUID();
    patch(asEditor(), source.header("Location"), because("Title", Map.of("citation", citation)))
        .then()
        .statusCode(200);
    given().get(deposit).then().body("figures.treoTonnes.source.citation", equalTo(citation));
    given().get(deposit).then().body("revision", equalTo(3));
  }

  private String statement() {
    return addStatement(Map.of("oreTonnes", 1_000_000, "treoPercent", 2.5))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private Response addStatement(Map<String, ?> more) {
    var body = new HashMap<String, Object>();
    body.put("source", SOURCE);
    body.put("date", "2021");
    body.put("code", "jorc");
    body.put("class", "inferred");
    body.put("originalText", "1 Mt at 2.5 % TREO");
    body.putAll(more);
    return asAnalyst().body(body).post(deposit + "/statements");
  }

  private Response addComposition(Map<String, ?> more) {
    var body = new HashMap<String, Object>();
    body.put("source", SOURCE);
    body.putAll(more);
    return asAnalyst().body(body).post(deposit + "/compositions");
  }

  private static Map<String, Object> elements() {
    var ppm = new HashMap<String, Object>();
    for (var symbol :
        List.of("La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Yb", "Y")) {
      ppm.put(symbol, 100);
    }
    return ppm;
  }
}
