package org.xenotime.local.e2e;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.local.testing.Eventually.eventually;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@EndToEnd
class ReadingIT {

  @Test
  void theWorldsDepositsAreRankedHeavyRareEarthsFirst(RunningSuite suite) throws Exception {
    eventually(ofMinutes(1), () -> suite.api().get("/api/v1/rankings/heavy").status() == 200);

    var ranking = suite.api().get("/api/v1/rankings/heavy").json();

    assertThat(ranking.getAsJsonArray("items")).hasSizeGreaterThan(10);
    assertThat(ranking.getAsJsonArray("items").get(0).getAsJsonObject().get("rank").getAsInt())
        .isEqualTo(1);
    assertThat(ranking.get("unrankedCount").getAsInt()).isPositive();
  }

  @Test
  void theHolderOfKachinIsKnownWithTheClaimsBehindIt(RunningSuite suite) throws Exception {
    var control =
        suite.api().get("/api/v1/deposits/" + Kachin.SLUG + "/control?on=2025-06-01").json();

    var territory = find(control, "controls", "kind", "territory");
    assertThat(territory.get("leader").getAsString()).isEqualTo(Kachin.HOLDER_SLUG);
    var claim = territory.getAsJsonArray("claims").get(0).getAsString();
    assertThat(find(control, "claims", "id", claim).getAsJsonObject("source").get("citation"))
        .isNotNull();
  }

  @Test
  void oneDocumentDescribesAllServicesAndNoOperationTwice(RunningSuite suite) throws Exception {
    var document = suite.api().get("/openapi.json").json();

    assertThat(document.get("openapi").getAsString()).startsWith("3.1");
    assertThat(document.getAsJsonObject("paths").keySet())
        .contains("/api/v1/deposits", "/api/v1/rankings", "/api/v1/forum/topics", "/api/v1/me");
    assertThat(operationIds(document)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void healthAndMetricsAreNotForTheWorld(RunningSuite suite) throws Exception {
    assertThat(suite.api().get("/q/health").status()).isEqualTo(404);
    assertThat(suite.api().get("/q/metrics").status()).isEqualTo(404);
  }

  private static JsonObject find(JsonObject answer, String list, String field, String value) {
    return answer.getAsJsonArray(list).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.get(field).getAsString().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + field + " " + value + " in " + answer));
  }

  private static List<String> operationIds(JsonObject document) {
    var ids = new ArrayList<String>();
    for (var path : document.getAsJsonObject("paths").asMap().values()) {
      for (var operation : path.getAsJsonObject().asMap().values()) {
        if (operation.isJsonObject() && operation.getAsJsonObject().has("operationId")) {
          ids.add(operation.getAsJsonObject().get("operationId").getAsString());
        }
      }
    }
    return ids;
  }
}
