package org.xenotime.ranking.methodology;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
      "weight",
      "missing",
      "reason"
    })
public record CriterionRule(
    @Schema(description = "What is measured", examples = "heavyTreoTonnes") String id,
    String name,
    @Schema(description = "What the value means and where it comes from") String description,
    @Schema(description = "Unit of the raw value", examples = "t") String unit,
    @Schema(
            description = "maximise: more is better",
            enumeration = {"maximise"})
        String direction,
    @Schema(
            description =
                """
                How values become 0 (worst) to 1 (best): min-max, in proportion between the lowest \
                and the highest of the ranked deposits; log-min-max, the same on a logarithmic \
                scale; goalposts, between fixed ends. Where all are equal, all get 0.5""",
            enumeration = {"min-max", "log-min-max", "goalposts"})
        String normalisation,
    @Schema(description = "The fixed ends, for goalposts alone") Goalposts goalposts,
    @Schema(description = "Published weight; all weights add up to 1", examples = "0.4")
        double weight,
    @Schema(
            description = "What a missing value does",
            enumeration = {"exclude", "required"})
        String missing,
    @Schema(description = "From resource class to raw value, for resourceConfidence alone")
        Map<String, Double> scale,
    @Schema(description = "Why it counts, and why this much") String reason) {

  @Schema(description = "Fixed ends of a scale")
  public record Goalposts(double low, double high) {}

  public Measure measure() {
    return Measure.byId(id)
        .orElseThrow(() -> new IllegalStateException("Nothing measures '%s'".formatted(id)));
  }

  public boolean isRequired() {
    return missing.equals("required");
  }

  /** What the arithmetic needs of it. */
  public Criterion criterion() {
    return new Criterion(
        id,
        weight,
        Direction.MAXIMISE,
        normaliser(),
        new Outliers.None(),
        isRequired() ? MissingRule.REQUIRED : MissingRule.EXCLUDE);
  }

  private Normalisation normaliser() {
    return switch (normalisation) {
      case "min-max" -> new Normalisation.MinMax();
      case "log-min-max" -> new Normalisation.LogMinMax();
      case "goalposts" -> new Normalisation.Goalposts(goalposts.low(), goalposts.high());
      default -> throw new IllegalStateException("No normalisation '%s'".formatted(normalisation));
    };
  }
}
