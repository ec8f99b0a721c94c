package org.xenotime.deposits.quality;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.testing.WritingTest;

/** What contradicts itself is flagged when it is written, and no longer once it is mended. */
@QuarkusTest
class FlagsOnEditingTest extends WritingTest {

  private static final String DEPOSITS = "/api/v1/deposits/";
  private static final Map<String, Object> IN_ITALY = place(8.3372, 46.1219);

  /** Of a million tonnes of ore it makes 22,500 t. */
  private static final BigDecimal GRADE = new BigDecimal("2.25");

  private final String unique = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource({
    "swapped-coordinates, 46.1219, 8.3372",
    "wrong-sign, 8.3372, -46.1219",
    "outside-country, 2.35, 48.85"
  })
  void aPointOutsideOfItsCountryIsFlaggedUntilItIsMoved(
      String rule, double longitude, double latitude) {
    var deposit = aDeposit(place(longitude, latitude));
    flagged(deposit, rule, "location");
    change(deposit, Map.of("location", IN_ITALY));
    notFlagged(deposit, rule);
    change(deposit, Map.of("location", place(longitude, latitude)));
    flagged(deposit, rule, "location");
  }

  @Test
  void aPointIsOutsideOfTheCountryThatIsGivenLater() {
    var deposit = aDeposit(IN_ITALY);
    notFlagged(deposit, "outside-country");
    change(deposit, Map.of("country", "FRA"));
    flagged(deposit, "outside-country", "location");
    change(deposit, Map.of("country", "ITA"));
    notFlagged(deposit, "outside-country");
  }

  @Test
  void aDepositWithoutAPlaceIsFlaggedUntilItHasOne() {
    var deposit = aDeposit(null);
    flagged(deposit, "missing-coordinates", "location");
    change(deposit, Map.of("location", IN_ITALY));
    notFlagged(deposit, "missing-coordinates");
  }

  @Test
  void tonnesTimesGradeThatIsNotWhatIsStatedIsFlaggedUntilItIs() {
    var deposit = aDeposit(IN_ITALY);
    var statement =
        states(deposit, Map.of("oreTonnes", 1_000_000, "treoPercent", GRADE, "treoTonnes", 24_500));
    flagged(deposit, "inconsistent-resource", field("statements", statement, "treoTonnes"));
    given()
        .get(deposit)
        .then()
        .body(
            "quality.find { it.rule == 'inconsistent-resource' }.arithmetic",
            containsString("22500"));
    change(statement, Map.of("treoTonnes", 22_600));
    notFlagged(deposit, "inconsistent-resource");
    change(statement, Map.of("treoTonnes", 19_000, "oreTonnes", 500_000));
    flagged(deposit, "inconsistent-resource", field("statements", statement, "treoTonnes"));
    retract(statement);
    notFlagged(deposit, "inconsistent-resource");
  }

  @Test
  void aChangeOfSomethingElseExplainsNoContradiction() {
    var deposit = aDeposit(IN_ITALY);
    var statement =
        states(deposit, Map.of("oreTonnes", 1_000_000, "treoPercent", GRADE, "treoTonnes", 30_000));
    change(statement, Map.of("note", "As printed on page 7"));
    flagged(deposit, "inconsistent-resource", field("statements", statement, "treoTonnes"));
    given().get(statement).then().body("flags", hasItem("inconsistent"));
  }

  @Test
  void aFlagGoesWithAStatementToAnotherDeposit() {
    var deposit = aDeposit(IN_ITALY);
    var other = aDeposit(place(8.4, 46.0));
    var statement =
        states(deposit, Map.of("oreTonnes", 1_000_000, "treoPercent", GRADE, "treoTonnes", 30_000));
    flagged(deposit, "inconsistent-resource", field("statements", statement, "treoTonnes"));
    change(statement, Map.of("deposit", other.substring(DEPOSITS.length())));
    notFlagged(deposit, "inconsistent-resource");
    flagged(other, "inconsistent-resource", field("statements", statement, "treoTonnes"));
  }

  @Test
  void aMissingCutOffIsFlaggedUntilItIsGiven() {
    var deposit = aDeposit(IN_ITALY);
    var statement = states(deposit, Map.of("oreTonnes", 1_000_000, "treoPercent", GRADE));
    flagged(deposit, "cut-off-missing", field("statements", statement, "cutOff"));
    change(statement, Map.of("cutOff", "0.5 % TREO"));
    notFlagged(deposit, "cut-off-missing");
  }

  @Test
  void anAbsurdGradeIsFlaggedUntilItIsPossible() {
    var deposit = aDeposit(IN_ITALY);
    var statement = states(deposit, Map.of("oreTonnes", 1_000, "treoPercent", 90));
    flagged(deposit, "absurd-grade", field("statements", statement, "treoPercent"));
    change(statement, Map.of("treoPercent", 9));
    notFlagged(deposit, "absurd-grade");
  }

  @Test
  void aShareAboveAllIsFlaggedUntilItIsBelow() {
    var deposit = aDeposit(IN_ITALY);
    var composition =
        at(
            asAnalyst()
                .body(Map.of("statedShares", shares(60, 50), "source", page()))
                .post(deposit + "/compositions"));
    flagged(deposit, "heavy-share-above-100", field("compositions", composition, "statedShares"));
    change(composition, Map.of("statedShares", shares(6, 50)));
    notFlagged(deposit, "heavy-share-above-100");
    change(composition, Map.of("statedShares", shares(70, 50)));
    flagged(deposit, "heavy-share-above-100", field("compositions", composition, "statedShares"));
    retract(composition);
    notFlagged(deposit, "heavy-share-above-100");
  }

  @Test
  void anEstimateBeforeTheDiscoveryIsFlaggedUntilTheYearsFit() {
    var deposit = aDeposit(IN_ITALY);
    var statement = states(deposit, Map.of("oreTonnes", 1_000, "date", "1990"));
    change(deposit, Map.of("discoveryYear", 2001));
    flagged(deposit, "estimate-before-discovery", field("statements", statement, "date"));
    change(deposit, Map.of("discoveryYear", 1981));
    notFlagged(deposit, "estimate-before-discovery");
  }

  @Test
  void whatAnEditorAcceptsIsFlaggedToo() {
    var deposit = aDeposit(IN_ITALY);
    var proposal =
        patch(
                asMember(),
                deposit,
                because("By the map", Map.of("location", place(46.1219, 8.3372), "source", page())))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    notFlagged(deposit, "swapped-coordinates");
    asEditor()
        .body(Map.of("decision", "accept", "reason", "It says so"))
        .post(proposal + "/decision")
        .then()
        .statusCode(200);
    flagged(deposit, "swapped-coordinates", "location");
  }

  private void flagged(String deposit, String rule, String field) {
    given()
        .get(deposit)
        .then()
        .body("flags", hasItem(rule))
        .body("quality.find { it.rule == '%s' }.field".formatted(rule), equalTo(field));
    listed(deposit).body("items.rule", hasItem(rule));
  }

  private void notFlagged(String deposit, String rule) {
    given().get(deposit).then().statusCode(200).body("flags", not(hasItem(rule)));
    listed(deposit).body("items.rule", not(hasItem(rule)));
  }

  private static ValidatableResponse listed(String deposit) {
    return given()
        .queryParam("deposit", deposit.substring(DEPOSITS.length()))
        .get("/api/v1/quality")
        .then()
        .statusCode(200);
  }

  private String aDeposit(Map<String, Object> location) {
    var body = new HashMap<String, Object>();
    body.put("name", "Monte " + UUID.randomUUID());
    body.put("country", "ITA");
    body.put("source", page());
    if (location != null) {
      body.put("location", location);
    }
    return at(asAnalyst().body(body).post("/api/v1/deposits"));
  }

  private String states(String deposit, Map<String, ?> figures) {
    var body = new HashMap<String, Object>(figures);
    body.put("originalText", unique);
    body.put("source", page());
    return at(asAnalyst().body(body).post(deposit + "/statements"));
  }

  private static void change(String path, Map<String, ?> change) {
    patch(asAnalyst(), path, because("Mended", change)).then().statusCode(200);
  }

  private static void retract(String path) {
    change(path, Map.of("change", "retraction"));
  }

  private static String at(Response answer) {
    return answer.then().statusCode(201).extract().header("Location");
  }

  private static String field(String of, String path, String field) {
    return "%s[%s].%s".formatted(of, path.substring(path.lastIndexOf('/') + 1), field);
  }

  private static List<Map<String, Object>> shares(int heavy, int light) {
    return List.of(share("HREO", heavy), share("LREO", light));
  }

  private static Map<String, Object> share(String group, int percent) {
    return Map.of("group", group, "relation", "=", "percentOfTreo", percent);
  }

  private static Map<String, Object> place(double longitude, double latitude) {
    return Map.of("longitude", longitude, "latitude", latitude, "precision", "exact");
  }

  private static Map<String, String> page() {
    return Map.of("url", "https://example.org/" + UUID.randomUUID());
  }
}
