package org.xenotime.ranking.robustness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.sensitivity.Index;
import org.xenotime.ranking.snapshot.Published;

@Schema(
    name = "RankSensitivity",
    description = "Which assumption drives the rank of a deposit",
    requiredProperties = {"methodology", "snapshot", "deposit", "runs", "seed", "factors"})
record SensitivityView(
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Number of the snapshot") int snapshot,
    @Schema(description = "Id of the deposit") String deposit,
    @Schema(description = "Base samples; each factor and the base take so many rankings") int runs,
    @Schema(description = "Where the draws begin: the same seed gives the same result") long seed,
    @Schema(description = "The strongest driver first") List<Factor> factors) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "RankDriver",
      description = "An assumption, and what share of the variance of the rank comes from it",
      requiredProperties = "factor")
  record Factor(
      @Schema(
              description =
                  """
                  weight: and a criterion, for its weight; values: and a criterion, for its values \
                  that are known within bounds only""",
              examples = "weight:heavyTreoTonnes")
          String factor,
      @Schema(description = "What it does by itself; absent where the rank never varies")
          Share first,
      @Schema(description = "What it does together with the others; absent likewise")
          Share total) {}

  @Schema(
      name = "VarianceShare",
      description = "A Sobol index as estimated, with its 95 % bootstrap interval",
      requiredProperties = {"value", "low", "high"})
  record Share(double value, double low, double high) {

    static Share of(Index index) {
      return new Share(index.value(), index.low(), index.high());
    }
  }

  static SensitivityView of(
      Published snapshot, String deposit, RankDrivers.Drivers drivers, int row) {
    var indices = drivers.indices();
    return new SensitivityView(
        snapshot.methodology(),
        snapshot.number(),
        deposit,
        drivers.runs(),
        snapshot.recipe().seed(),
        IntStream.range(0, indices.factors().size())
            .mapToObj(
                factor ->
                    new Factor(
                        indices.factors().get(factor),
                        indices.first(factor, row).map(Share::of).orElse(null),
                        indices.total(factor, row).map(Share::of).orElse(null)))
            .sorted(
                Comparator.comparingDouble((Factor f) -> f.total == null ? 0 : -f.total.value())
                    .thenComparing(Factor::factor))
            .toList());
  }
}
