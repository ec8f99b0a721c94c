package org.xenotime.ranking.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xenotime.ranking.testing.Facts.DECK;
import static org.xenotime.ranking.testing.Facts.complete;
import static org.xenotime.ranking.testing.Facts.tonnageOnly;
import static org.xenotime.ranking.testing.Facts.unknown;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xenotime.ranking.measure.Measure;
import org.xenotime.ranking.measure.SupplyRisk;

class CatalogueTest {

  @ParameterizedTest
  @EnumSource
  void everyMeasureIsDescribed(Measure measure) {
    var entry = Catalogue.PUBLISHED.find(measure.id()).orElseThrow();
    assertThat(entry.description()).isNotBlank();
    assertThat(entry.source()).isNotBlank();
    assertThat(entry.unit()).isNotBlank();
    assertThat(entry.direction()).isIn("maximise", "minimise");
  }

  @Test
  void nothingElseIsInTheCatalogue() {
    assertThat(Catalogue.PUBLISHED.criteria())
        .extracting(CatalogueEntry::id)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Measure.values()).map(Measure::id).toList());
  }

  @Test
  void everyMineralHasACitation() {
    var minerals = Catalogue.PUBLISHED.find("mineralogy").orElseThrow();
    assertThat(minerals.table()).allSatisfy(row -> assertThat(row.citation()).isNotBlank());
    assertThat(minerals.table().stream().flatMap(row -> row.keys().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(minerals.scale().keySet());
  }

  @Test
  void coverageCountsWhatIsKnown() {
    var coverage =
        Coverage.of(7, List.of(complete("a", 1e3, 10), tonnageOnly("b"), unknown("c")), DECK);
    assertThat(coverage.deposits()).isEqualTo(3);
    assertThat(coverage.of(Measure.TREO_TONNES).known()).isEqualTo(2);
    assertThat(coverage.of(Measure.HEAVY_TREO_TONNES).known()).isEqualTo(1);
    assertThat(coverage.of(Measure.DATA_COMPLETENESS).known()).isEqualTo(3);
    assertThat(coverage.of(Measure.OUTPUT_EVIDENCE).known()).isZero();
    assertThat(coverage.of(Measure.SUPPLY_RISK).known()).isEqualTo(1);
  }

  @Test
  void aRegionSeesNoRiskInWhatIsItsOwn() {
    var risk = Perspectives.PUBLISHED.riskOf("united-states");
    assertThat(risk.own()).containsExactly("USA");
    assertThat(risk.sharePercent().get("CHN")).isCloseTo(69.35, within(0.01));
    assertThat(risk.sharePercent().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(100, within(0.2));
    assertThat(Perspectives.PUBLISHED.riskOf("neutral")).isEqualTo(SupplyRisk.NEUTRAL);
    assertThat(Perspectives.PUBLISHED.find("european-union").orElseThrow().own()).hasSize(27);
  }
}
