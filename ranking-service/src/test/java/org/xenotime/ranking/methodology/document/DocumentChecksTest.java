package org.xenotime.ranking.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.ranking.http.Problem.FieldError;
import org.xenotime.ranking.methodology.MethodologyFixture;

class DocumentChecksTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void allFaultsOfABadDocumentAreListedAtOnce() throws JsonProcessingException {
    var broken =
        JSON.readTree(
            """
            {"id": "schema", "colour": "red", "question": "", "description": "For the test",
             "heavyDefinition": "la-lu", "perspective": {"id": "atlantis", "reason": "none"},
             "eligibility": {"required": ["treoPercent", "grade"], "anyOf": ["treoPercent"],
               "filter": {"country": {"in": ["AUS", "MMR"], "notIn": ["MMR"]},
                          "minimum": {"treoTonnes": 10, "beauty": 1}, "maximum": {"treoTonnes": 5}},
               "reason": "For the test"},
             "aggregation": {"method": "by-ear", "reason": "For the test"},
             "prices": {"deck": "The newest", "requiredOxides": ["Unobtainium"],
               "minimumPricedSharePercent": 101, "reason": "For the test"},
             "criteria": [
               {"id": "treoPercent", "direction": "up", "normalisation": "goalposts", "weight": 0.5,
                "missing": "exclude", "unit": "ppm", "reason": "For the test"},
               {"id": "treoPercent", "direction": "maximise", "normalisation": "log-min-max",
                "outliers": "log", "weight": 0.4, "missing": "required", "scale": {"a": 1},
                "reason": "For the test"},
               {"id": "beauty", "direction": "maximise", "normalisation": "goalposts",
                "goalposts": {"low": 2, "high": 1}, "target": 3, "weight": 0.3,
                "missing": "required"},
               {"id": "criticalSharePercent", "direction": "maximise", "normalisation": "min-max",
                "weight": 0.1, "missing": "worst", "reason": "bad\\u0000text"}
             ]}
            """);
    assertThat(ReadMethodology.faults(broken))
        .extracting(FieldError::field)
        .contains(
            "/name",
            "/colour",
            "/question",
            "/id",
            "/heavyDefinition",
            "/perspective/id",
            "/eligibility/anyOf",
            "/eligibility/anyOf/0",
            "/eligibility/required",
            "/eligibility/required/1",
            "/eligibility/filter/country",
            "/eligibility/filter/minimum/treoTonnes",
            "/eligibility/filter/minimum/beauty",
            "/aggregation/method",
            "/prices/requiredOxides/0",
            "/prices/minimumPricedSharePercent",
            "/criteria",
            "/criteria/0/direction",
            "/criteria/0/goalposts",
            "/criteria/0/unit",
            "/criteria/1/id",
            "/criteria/1/outliers",
            "/criteria/1/scale",
            "/criteria/2/id",
            "/criteria/2/goalposts",
            "/criteria/2/target",
            "/criteria/2/reason",
            "/criteria/3/reason",
            "/criticalOxides");
    assertThat(ReadMethodology.faults(broken))
        .contains(new FieldError("/criteria", "the weights add up to 1.3, not to 1"))
        .contains(new FieldError("/colour", "is not known here"))
        .contains(new FieldError("/name", "is required"));
  }

  @ParameterizedTest
  @CsvSource({"0, /criteria/0/weight", "-0.1, /criteria/0/weight", "1.5, /criteria/0/weight"})
  void aWeightIsAShare(double weight, String pointer) {
    assertThat(faults(document -> ((ObjectNode) document.at("/criteria/0")).put("weight", weight)))
        .extracting(FieldError::field)
        .contains(pointer);
  }

  @Test
  void whatOneChangeSpoilsIsTheOnlyFault() {
    assertThat(faults(document -> ((ObjectNode) document.at("/criteria/4")).remove("goalposts")))
        .containsExactly(new FieldError("/criteria/4/goalposts", "is required"));
    assertThat(faults(document -> document.remove("eligibility")))
        .extracting(FieldError::field)
        .contains("/eligibility");
  }

  @ParameterizedTest
  @ValueSource(strings = {"weighted-geometric", "weighted-harmonic"})
  void aMeanFromZeroUpTakesNoDeviations(String method) {
    assertThat(
            faults(
                document -> {
                  ((ObjectNode) document.at("/aggregation")).put("method", method);
                  ((ObjectNode) document.at("/criteria/1")).put("normalisation", "z-score");
                }))
        .extracting(FieldError::field)
        .containsExactly("/criteria/1/normalisation");
  }

  @Test
  void aDocumentOfNothingIsNotTrusted() {
    assertThat(ReadMethodology.faults(JSON.createObjectNode())).hasSizeGreaterThan(5);
    assertThat(ReadMethodology.faults(JSON.createArrayNode())).isNotEmpty();
  }

  private static List<FieldError> faults(Consumer<ObjectNode> change) {
    var document = MethodologyFixture.document("heavy-1");
    assertThat(ReadMethodology.faults(document)).isEmpty();
    change.accept(document);
    return ReadMethodology.faults(document);
  }
}
