package org.xenotime.ranking.methodology;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.ranking.methodology.document.ReadMethodology;
import org.xenotime.ranking.testing.Facts;

class PublishedDocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"heavy-1", "heavy-2", "magnet-1", "overall-1", "heavy-accessible-1"})
  void everyDocumentMeetsItsOwnSchemaAndGivesItsReasons(String name) {
    assertThat(ReadMethodology.faults(MethodologyFixture.document(name))).isEmpty();
    var methodology = MethodologyFixture.of(name);
    assertThat(methodology.criteria()).extracting(CriterionRule::reason).noneMatch(String::isBlank);
    assertThat(methodology.criteria()).extracting(CriterionRule::name).doesNotContainNull();
    assertThat(methodology.criteria()).extracting(CriterionRule::unit).doesNotContainNull();
    assertThat(methodology.missing().reason()).isNotBlank();
    assertThat(methodology.aggregation().reason()).isNotBlank();
    assertThat(methodology.eligibility().reason()).isNotBlank();
    assertThat(methodology.prices().reason()).isNotBlank();
    methodology.criteria().forEach(CriterionRule::criterion);
    methodology.aggregator();
  }

  @ParameterizedTest
  @ValueSource(strings = {"heavy-2", "magnet-1", "overall-1", "heavy-accessible-1"})
  void everyDocumentHasAPageThatSaysWhy(String name) {
    assertThat(MethodologyFixture.of(name).prose()).startsWith("# Why ").contains("## The weights");
  }

  @ParameterizedTest
  @ValueSource(strings = {"heavy-1", "heavy-2", "magnet-1", "overall-1", "heavy-accessible-1"})
  void whatIsShownCanBeSentBack(String name) {
    var shown = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    var methodology = MethodologyFixture.of(name);
    JsonNode document = shown.valueToTree(methodology);
    assertThat(ReadMethodology.faults(document)).isEmpty();
    assertThat(ReadMethodology.read(document, methodology.version())).isEqualTo(methodology);
  }

  @Test
  void withoutOutputEvidenceHeavyWeighsAsBefore() {
    var before = weights(MethodologyFixture.heavy());
    var now = MethodologyFixture.of("heavy-2");
    var evidence =
        now.criteria().stream()
            .filter(rule -> rule.id().equals("outputEvidence"))
            .findFirst()
            .orElseThrow()
            .weight();
    now.criteria().stream()
        .filter(rule -> !rule.id().equals("outputEvidence"))
        .forEach(
            rule ->
                assertThat(rule.weight() / (1 - evidence))
                    .isEqualTo(before.get(rule.id()), within(1e-9)));
  }

  @Test
  void whoLacksAResourceButHasOutputIsEligible() {
    var heavy = MethodologyFixture.of("heavy-2");
    var with = heavy.yardsticks(Facts.DECK);
    assertThat(heavy.unmet(Facts.unknown("a"), with))
        .contains(
            "No tonnage of TREO is known.",
            "No trade figure with a count of mines speaks of its output.");
    assertThat(heavy.unmet(Facts.mined("b", 100, 200), with)).isEmpty();
    assertThat(heavy.unmet(Facts.complete("c", 1e3, 10), with)).isEmpty();
  }

  @Test
  void aFilterSaysWhyItRefuses() {
    var document = MethodologyFixture.document("heavy-1");
    document.withObject("/eligibility/filter/country").putArray("notIn").add("AUS");
    document.withObject("/eligibility/filter/minimum").put("treoTonnes", 5000);
    document.withObject("/eligibility/filter/status").putArray("in").add("deposit");
    var methodology = ReadMethodology.read(document, 1);
    assertThat(methodology.unmet(Facts.complete("a", 1e3, 10), methodology.yardsticks(Facts.DECK)))
        .isEqualTo(
            List.of(
                "Its country is 'AUS', which is not ranked here.",
                "Its status is not known, and not every one is ranked here.",
                "Its treoTonnes is less than the minimum of 5000."));
  }

  private static Map<String, Double> weights(Methodology methodology) {
    return methodology.criteria().stream().collect(toMap(CriterionRule::id, CriterionRule::weight));
  }
}
