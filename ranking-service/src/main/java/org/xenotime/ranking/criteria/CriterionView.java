package org.xenotime.ranking.criteria;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "CatalogueCriterion",
    description = "A criterion that a methodology may use, and for how many deposits it is known",
    requiredProperties = {"id", "name", "unit", "direction", "description", "source", "coverage"})
record CriterionView(
    @Schema(description = "As methodologies name it", examples = "heavyTreoTonnes") String id,
    @Schema(description = "As it is shown") String name,
    @Schema(description = "Of the value", examples = "t") String unit,
    @Schema(
            description = "Whether more or less is better, as a rule",
            enumeration = {"maximise", "minimise"})
        String direction,
    @Schema(description = "What the value means, and when it is not known") String description,
    @Schema(description = "Where the values come from") String source,
    @Schema(description = "From word to number, unless a methodology brings a scale of its own")
        Map<String, Double> scale,
    @Schema(description = "What the scale rests on") List<ScaleRow> table,
    CoverageView coverage) {

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "name",
          "unit",
          "direction",
          "description",
          "source",
          "known",
          "deposits",
          "dataRevision");

  @Schema(
      name = "ScaleRow",
      description = "What is said of some words of a scale",
      requiredProperties = {"keys", "says"})
  record ScaleRow(
      @Schema(description = "Words of the scale") List<String> keys,
      @Schema(description = "What is said of them") String says,
      @Schema(description = "Who says so") String citation,
      @Schema(description = "Where it can be read") String url) {}

  @Schema(
      name = "Coverage",
      description = "For how many deposits a criterion is known",
      requiredProperties = {"known", "intervals", "deposits", "dataRevision"})
  record CoverageView(
      @Schema(description = "Deposits that have a value") int known,
      @Schema(description = "Those of them whose value is an interval") int intervals,
      @Schema(description = "Deposits in all") int deposits,
      @Schema(description = "Revision of the deposits' data that was counted") long dataRevision) {}

  static CriterionView of(CatalogueEntry entry, Coverage coverage) {
    var count = coverage.of(entry.measure());
    return new CriterionView(
        entry.id(),
        entry.name(),
        entry.unit(),
        entry.direction(),
        entry.description(),
        entry.source(),
        entry.scale(),
        entry.table() == null
            ? null
            : entry.table().stream()
                .map(row -> new ScaleRow(row.keys(), row.says(), row.citation(), row.url()))
                .toList(),
        new CoverageView(
            count.known(), count.intervals(), coverage.deposits(), coverage.dataRevision()));
  }

  List<Object> csvRow() {
    return List.of(
        id,
        name,
        unit,
        direction,
        description,
        source,
        coverage.known(),
        coverage.deposits(),
        coverage.dataRevision());
  }
}
