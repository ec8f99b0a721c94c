package org.xenotime.deposits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.testing.PostgresResource;

/** Walks the whole document: whoever reads nothing else knows what everything means. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenApiTest {

  private static final Set<String> WRITES = Set.of("post", "patch", "put", "delete");

  /** What the end of a figure's name promises, and a word that its description has to have. */
  private static final Map<String, String> UNITS =
      Map.of(
          "Tonnes", "tonnes",
          "Percent", "percent",
          "Ppm", "ppm",
          "ppm", "ppm",
          "Km", "km",
          "kilometres", "km",
          "PerKg", "kilogram",
          "Days", "days",
          "longitude", "degrees",
          "latitude", "degrees");

  private JsonNode document;

  @BeforeEach
  void read() {
    document = document();
  }

  @Test
  void everyReadSaysWhatItAnswers() {
    assertThat(
            operations(
                operation ->
                    operation.method().equals("get")
                        && operation
                            .node()
                            .at("/responses/200/content/application~1json/schema")
                            .isMissingNode()))
        .isEmpty();
  }

  @Test
  void everyOperationHasAnIdOfItsOwnAndSaysWhatItIsFor() {
    assertThat(
            operations(
                operation ->
                    !Stream.of("operationId", "summary", "description")
                        .allMatch(operation.node()::hasNonNull)))
        .isEmpty();
    assertThat(all().map(operation -> operation.node().path("operationId").asText()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyParameterIsDescribed() {
    assertThat(
            all()
                .flatMap(
                    operation ->
                        stream(operation.node().path("parameters"))
                            .filter(parameter -> !parameter.hasNonNull("description"))
                            .map(parameter -> operation + " " + parameter.path("name").asText())))
        .isEmpty();
  }

  @Test
  void everySchemaIsDescribed() {
    assertThat(schemas().filter(schema -> !schema.getValue().hasNonNull("description")))
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  /** One that is nothing but a reference is described where that leads. */
  @Test
  void everyFieldIsDescribed() {
    assertThat(
            fields(
                field ->
                    !field.node().hasNonNull("description") && !field.node().hasNonNull("$ref")))
        .isEmpty();
  }

  @Test
  void everyFigureSaysItsUnit() {
    assertThat(
            fields(
                field ->
                    isNumber(field.node())
                        && UNITS.entrySet().stream()
                            .filter(unit -> field.name().endsWith(unit.getKey()))
                            .anyMatch(
                                unit ->
                                    !field
                                        .node()
                                        .path("description")
                                        .asText()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(unit.getValue()))))
        .isEmpty();
  }

  /** What is written is shown by the names of the API alone. */
  @Test
  void noSchemaIsCalledAsInJava() {
    assertThat(document.toString())
        .doesNotContain("JsonNode", "ObjectNode", "#/components/schemas/Object");
    assertThat(schemas().map(Map.Entry::getKey)).noneMatch(name -> name.matches(".*[0-9]"));
  }

  /** A value that may be anything is not said to be an object or an array. */
  @Test
  void differencesMayBeOfAnyValue() {
    var difference = document.at("/components/schemas/Difference/properties");
    assertThat(difference.path("before").has("type")).isFalse();
    assertThat(difference.path("after").has("$ref")).isFalse();
    assertThat(document.at("/components/schemas/Proposal/properties/document/type").asText())
        .isEqualTo("object");
  }

  @Test
  void thereIsOneDraftOfEvidence() {
    assertThat(schemas().map(Map.Entry::getKey))
        .contains("EvidenceDraft")
        .doesNotContain("EvidenceGiven", "GradeGiven");
    for (var whole : List.of("ControlClaimDraft", "RelationDraft")) {
      assertThat(
              document
                  .at("/components/schemas/%s/properties/evidence/items/$ref".formatted(whole))
                  .asText())
          .endsWith("/EvidenceDraft");
    }
  }

  @Test
  void everyWriteSaysWhatItAnswers() {
    assertThat(
            operations(
                operation ->
                    WRITES.contains(operation.method())
                        && Stream.of("200", "201")
                            .map(status -> operation.node().path("responses").path(status))
                            .filter(answer -> !answer.isMissingNode())
                            .anyMatch(
                                answer ->
                                    answer
                                        .at("/content/application~1json/schema")
                                        .isMissingNode())))
        .isEmpty();
  }

  @Test
  void everyWriteSaysHowItMayBeRefused() {
    var without = new ArrayList<String>();
    all()
        .filter(operation -> WRITES.contains(operation.method()))
        .forEach(
            operation -> {
              var missing = new TreeSet<>(expected(operation));
              operation.node().path("responses").fieldNames().forEachRemaining(missing::remove);
              if (!missing.isEmpty()) {
                without.add(operation + " " + missing);
              }
            });
    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "production, an edition counts from the first day of its year",
    "prices, an edition counts from the first day of its year",
    "trade-flows, counts from the end of the period",
    "production/mine-site-counts, counts from the end of what it speaks of"
  })
  void fromWhenAFigureCountsAsKnownIsSaid(String figures, String rule) {
    assertThat(
            all()
                .filter(operation -> operation.path().equals("/api/v1/" + figures))
                .flatMap(operation -> stream(operation.node().path("parameters")))
                .filter(parameter -> parameter.path("name").asText().equals("knownAt"))
                .map(parameter -> parameter.path("description").asText()))
        .singleElement()
        .asString()
        .contains(rule);
  }

  @Test
  void whatIsSharedByRefusalsIsThere() {
    assertThat(
            all()
                .flatMap(operation -> stream(operation.node().path("responses")))
                .map(response -> response.path("$ref").asText())
                .filter(ref -> !ref.isEmpty())
                .filter(ref -> document.at(ref.substring(1)).path("description").isMissingNode()))
        .isEmpty();
    assertThat(document.toString()).doesNotContain("Not Authorized", "Not Allowed");
  }

  private static Set<String> expected(Operation operation) {
    var statuses = new TreeSet<>(Set.of("401", "403", "409"));
    if (operation.path().contains("{")) {
      statuses.add("404");
    }
    if (operation.node().has("requestBody")) {
      statuses.addAll(Set.of("400", "413", "415", "422"));
    }
    if (stream(operation.node().path("parameters"))
        .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"))) {
      statuses.addAll(Set.of("412", "428"));
    }
    return statuses;
  }

  private static boolean isNumber(JsonNode field) {
    return Set.of("number", "integer").contains(field.path("type").asText());
  }

  private List<String> operations(Predicate<Operation> which) {
    return all().filter(which).map(Operation::toString).toList();
  }

  private Stream<Operation> all() {
    return document.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(
                        method ->
                            new Operation(path.getKey(), method.getKey(), method.getValue())));
  }

  private Stream<Map.Entry<String, JsonNode>> schemas() {
    return document.at("/components/schemas").properties().stream();
  }

  private List<String> fields(Predicate<Field> which) {
    return schemas()
        .flatMap(
            schema ->
                schema.getValue().path("properties").properties().stream()
                    .map(field -> new Field(schema.getKey(), field.getKey(), field.getValue())))
        .filter(which)
        .map(field -> field.schema() + "." + field.name())
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode many) {
    return many.valueStream();
  }

  private record Operation(String path, String method, JsonNode node) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private record Field(String schema, String name, JsonNode node) {}

  private static JsonNode document() {
    try {
      return new ObjectMapper()
          .readTree(
              given().get("/openapi?format=json").then().statusCode(200).extract().asByteArray());
    } catch (IOException notJson) {
      throw new AssertionError(notJson);
    }
  }
}
