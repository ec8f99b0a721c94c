package org.xenotime.deposits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenApiTest {

  private static final List<String> DESCRIBED =
      List.of(
          "ActorHolding",
          "ActorIdentifier",
          "ActorLinks",
          "ActorName",
          "ActorNetwork",
          "ActorRelation",
          "ActorSummary",
          "ClaimColumn",
          "ClaimUpload",
          "ClaimUploadProblem",
          "CloudEvent",
          "ControlAnswer",
          "ControlClaim",
          "ControlOfKind",
          "ControlDifference",
          "ControlHistory",
          "ControlHolding",
          "ControlInterval",
          "ControlPolicy",
          "ControlSensitivity",
          "ControlTimeline",
          "Evidence",
          "FlaggedDeposit",
          "GivenFigure",
          "Incident",
          "IncidentCounts",
          "IncidentsAroundDeposit",
          "IncidentsOfSide",
          "IncidentsOfYear",
          "MineSiteCount",
          "NetworkEdge",
          "NetworkLeftOff",
          "NetworkNode",
          "OwnershipChain",
          "OwnershipParty",
          "OwnershipRemainder",
          "OwnershipStep",
          "Price",
          "PriceRevision",
          "ProductionFigure",
          "ProductionRevision",
          "QualityCount",
          "QualityFlag",
          "QualityPage",
          "PriceRevision",
          "ProductionRevision",
          "SiteMatch",
          "MatchedSite",
          "MatchDecision",
          "Price",
          "ProductionFigure",
          "TradeFlow",
          "UltimateHolder",
          "UltimateHolders");

  @Test
  void everyReadSaysWhatItAnswers() {
    var document = document();
    var without =
        document.getMap("paths").keySet().stream()
            .filter(path -> document.get("paths.'%s'.get".formatted(path)) != null)
            .filter(path -> schemaOfAnswer(document, path) == null)
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void everyFieldIsDescribed() {
    var document = document();
    var without = new ArrayList<String>();
    for (var schema : DESCRIBED) {
      Map<String, Map<String, Object>> fields =
          document.getMap("components.schemas." + schema + ".properties");
      fields.forEach(
          (field, of) -> {
            if (!of.containsKey("description")
                && !of.containsKey("$ref")
                && !"array".equals(of.get("type"))) {
              without.add(schema + "." + field);
            }
          });
    }
    assertThat(without).isEmpty();
  }

  private static Object schemaOfAnswer(JsonPath document, Object path) {
    return document.get(
        "paths.'%s'.get.responses.'200'.content.'application/json'.schema".formatted(path));
  }

  private static JsonPath document() {
    return given().get("/openapi?format=json").then().statusCode(200).extract().jsonPath();
  }
}
