package org.xenotime.ranking.methodology;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.criteria.Catalogue;
import org.xenotime.ranking.measure.Measure;
import org.xenotime.ranking.scoring.Criterion;
import org.xenotime.ranking.scoring.Direction;
import org.xenotime.ranking.scoring.MissingRule;
import org.xenotime.ranking.scoring.Normalisation;
import org.xenotime.ranking.scoring.Outliers;

/** One criterion as a methodology publishes it. */
@Schema(
    name = "Criterion",
    description = "One thing that counts in a ranking",
    requiredProperties = {
      "id",
      "name",
      "description",
      "unit",
      "direction",
      "normalisation",
      "outliers",
      "weight",
      "missing",
      "reason"
    })
public record CriterionRule(
    @Schema(
            description = "What is measured: a criterion of /api/v1/criteria",
            examples = "heavyTreoTonnes")
        String id,
    @Schema(description = "As it is shown") String name,
    @Schema(description = "What the value means and where it comes from") String description,
    @Schema(description = "Unit of the raw value", examples = "t") String unit,
    @Schema(
            description = "Whether more or less is better",
            enumeration = {"maximise", "minimise"})
        String direction,
    @Schema(
            description =
                """
                How values become 0 (worst) to 1 (best): min-max, in proportion between the lowest \
                and the highest of the ranked deposits; log-min-max, the same on a logarithmic \
                scale; z-score, by standard deviations; rank, percentile and borda, by the order; \
                goalposts, between fixed ends; distance-to-target, by the distance from one value. \
                Where all are equal, all get 0.5""",
            enumeration = {
              "min-max",
              "log-min-max",
              "z-score",
              "rank",
              "percentile",
              "borda",
              "goalposts",
              "distance-to-target"
            })
        String normalisation,
    @Schema(description = "The fixed ends, for goalposts alone") Goalposts goalposts,
    @Schema(description = "The value that is best, for distance-to-target alone") Double target,
    @Schema(
            description = "What is done before normalising where values are very skewed",
            enumeration = {"none", "winsorise", "log", "box-cox"})
        String outliers,
    @Schema(description = "Published weight; all weights add up to 1", examples = "0.4")
        double weight,
    @Schema(
            description =
                """
                What a missing value does: exclude, its weight goes to the others; worst; median, of \
                all; group-median, of the same deposit type; bound, both bounds, so that the rank \
                becomes an interval; required, the deposit is not ranked without it""",
            enumeration = {"exclude", "worst", "median", "group-median", "bound", "required"})
        String missing,
    @Schema(description = "From word to raw value, for criteria that are read on a scale")
        Map<String, Double> scale,
    @Schema(description = "Why it counts, and why this much") String reason) {

  @Schema(description = "Fixed ends of a scale")
  public record Goalposts(
      @Schema(description = "The lower end") double low,
      @Schema(description = "The upper end") double high) {}

  /** With what the catalogue says where the document does not. */
  public CriterionRule completed() {
    var entry =
        Catalogue.PUBLISHED
            .find(id)
            .orElseThrow(() -> new IllegalStateException("Nothing measures '%s'".formatted(id)));
    return new CriterionRule(
        id,
        Optional.ofNullable(name).orElse(entry.name()),
        Optional.ofNullable(description).orElse(entry.description()),
        Optional.ofNullable(unit).orElse(entry.unit()),
        direction,
        normalisation,
        goalposts,
        target,
        Optional.ofNullable(outliers).orElse("none"),
        weight,
        missing,
        Optional.ofNullable(scale).orElse(entry.scale()),
        reason);
  }

  public Measure measure() {
    return Measure.byId(id)
        .orElseThrow(() -> new IllegalStateException("Nothing measures '%s'".formatted(id)));
  }

  /** Says what {@code missing} says; no member of the document. */
  @JsonIgnore
  public boolean isRequired() {
    return missing.equals("required");
  }

  /** What the arithmetic needs of it. */
  public Criterion criterion() {
    return new Criterion(
        id,
        weight,
        Direction.byId(direction).orElseThrow(),
        normaliser(),
        treatment(),
        MissingRule.byId(missing).orElseThrow());
  }

  private Normalisation normaliser() {
    return switch (normalisation) {
      case "min-max" -> new Normalisation.MinMax();
      case "log-min-max" -> new Normalisation.LogMinMax();
      case "z-score" -> new Normalisation.ZScore();
      case "rank" -> new Normalisation.Rank();
      case "percentile" -> new Normalisation.Percentile();
      case "borda" -> new Normalisation.Borda();
      case "goalposts" -> new Normalisation.Goalposts(goalposts.low(), goalposts.high());
      case "distance-to-target" -> new Normalisation.DistanceToTarget(target);
      default -> throw new IllegalStateException("No normalisation '%s'".formatted(normalisation));
    };
  }

  private Outliers treatment() {
    return switch (outliers == null ? "none" : outliers) {
      case "none" -> new Outliers.None();
      case "winsorise" -> new Outliers.Winsorise();
      case "log" -> new Outliers.Log();
      case "box-cox" -> new Outliers.BoxCox();
      default -> throw new IllegalStateException("No treatment '%s'".formatted(outliers));
    };
  }
}
