package org.xenotime.deposits.circumstance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class CircumstancesTest extends WritingTest {

  private static final String CHANGES = "/api/v1/changes?limit=1000";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Numbers by value: 0.0 is 0. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? Double.compare(one.doubleValue(), other.doubleValue())
              : one.equals(other) ? 0 : 1;

  @Inject DrawDue due;

  @BeforeEach
  void drawWhatIsDue() {
    due.drawAll();
  }

  @Test
  void theTimelineOfPangWarIsOnTheFeedInShort() {
    var data = newest("pang-war");
    assertThat(data.getString("control.policy")).isEqualTo("weighed-2");
    List<Map<String, Object>> territory =
        data.getList("control.kinds.find { it.kind == 'territory' }.intervals");
    assertThat(territory)
        .anySatisfy(
            span -> {
              assertThat(span).containsEntry("from", "2024-10-18");
              assertThat(span).containsEntry("until", "2024-10-20");
              assertThat(span).containsEntry("state", "contested");
            })
        .anySatisfy(
            span -> {
              assertThat(span).containsEntry("from", "2024-10-21");
              assertThat(span).containsEntry("leader", "kachin-independence-army");
              assertThat(((Number) span.get("entropy")).doubleValue()).isBetween(0.5, 1.0);
            });
    assertThat(territory.getLast()).doesNotContainKey("until");
  }

  @Test
  void theSameIsThereToBeRead() {
    var read =
        given().get("/api/v1/deposits/pang-war/circumstances").then().statusCode(200).extract();
    JsonNode published = JSON.valueToTree(events("pang-war").getLast());
    assertThat(published.equals(BY_VALUE, JSON.valueToTree(read.jsonPath().getMap("$")))).isTrue();
    given().get("/api/v1/deposits/atlantis/circumstances").then().statusCode(404);
  }

  @Test
  void conflictIsCountedByDayAndOnlyWhereADataSetCoversIt() {
    var data = newest("pang-war");
    assertThat(data.getInt("incidents.withinKm")).isEqualTo(50);
    assertThat(data.getString("incidents.until")).startsWith("2023-12");
    assertThat(data.getList("incidents.days")).isNotEmpty();
    List<Integer> counts = data.getList("incidents.days.count");
    var all =
        given()
            .get("/api/v1/deposits/pang-war/incidents?within=50km")
            .then()
            .extract()
            .jsonPath()
            .getInt("counts.incidents");
    assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
    assertThat(events("mountain-pass"))
        .allSatisfy(e -> assertThat(e).doesNotContainKey("incidents"));
  }

  @Test
  void kachinHasEvidenceOfOutputFromImportsAndCounts() {
    var data = newest("kachin-special-region-1");
    assertThat(data.getList("output.annual.year", Integer.class)).containsExactly(2021, 2023);
    assertThat(data.getList("output.annual.heavyOxideTonnes", Integer.class))
        .containsExactly(19_500, 41_700);
    assertThat(data.getDouble("output.siteShares[-1].low")).isCloseTo(0.67, within(0.01));
    assertThat(data.getDouble("output.siteShares[-1].high")).isCloseTo(0.87, within(0.01));
    assertThat(data.getList("output.siteShares[-1].sources")).isNotEmpty();
    assertThat(events("kachin-state")).allSatisfy(e -> assertThat(e).doesNotContainKey("output"));
  }

  @Test
  void aClaimChangesTheCircumstancesOfItsSubjectAndNothingElseDoes() {
    var before = events("mount-weld").size();
    due.drawAll();
    assertThat(events("mount-weld")).hasSize(before);
    asAnalyst()
        .body(
            Map.of(
                "subject", "mount-weld",
                "actor", "kachin-independence-army",
                "kind", "transit",
                "period", Map.of("from", "2020-01-01", "to", ".."),
                "reason", "For the test",
                "evidence",
                    List.of(
                        Map.of(
                            "source",
                            Map.of("url", "https://example.org/1", "citation", "A report")))))
        .post("/api/v1/control-claims")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(201);
    due.drawAll();
    assertThat(events("mount-weld")).hasSize(before + 1);
    assertThat(newest("mount-weld").getList("control.kinds.kind", String.class))
        .contains("transit");
    due.drawAll();
    assertThat(events("mount-weld")).hasSize(before + 1);
  }

  private static JsonPath newest(String deposit) {
    var found = events(deposit);
    assertThat(found).isNotEmpty();
    try {
      return JsonPath.from(new ObjectMapper().writeValueAsString(found.getLast()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the feed has of a deposit, from its beginning. */
  private static List<Map<String, Object>> events(String deposit) {
    var found = new ArrayList<Map<String, Object>>();
    var path = CHANGES;
    while (path != null) {
      var page = given().get(path).then().statusCode(200).extract().jsonPath();
      List<Map<String, Object>> items =
          page.getList(
              "items.findAll { it.type == 'org.xenotime.deposit.circumstances' && it.subject == '%s' }"
                  .formatted(deposit));
      items.forEach(item -> found.add(data(item)));
      path = page.getString("next");
    }
    return found;
  }

  @SuppressWarnings("unchecked") // the shape of an event
  private static Map<String, Object> data(Map<String, Object> event) {
    return (Map<String, Object>) event.get("data");
  }
}
