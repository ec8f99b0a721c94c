package org.xenotime.ranking.odds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From what, and how exactly, the odds of a ranking were drawn; kept with its snapshot. */
@Schema(
    name = "RankUncertainty",
    description =
        """
        How the rank intervals and probabilities came about: the ranking was made again and again \
        with other weights and values (SMAA). The weights are drawn from a Dirichlet distribution \
        around the published ones. A value that is known within bounds only is drawn evenly between \
        them on the normalised scale; all others stay as they are. It says nothing about errors of \
        the sources.""",
    requiredProperties = {"draws", "seed", "weights", "concentration", "level", "standardError"})
public record OddsModel(
    @Schema(description = "How many rankings were drawn", examples = "10000") int draws,
    @Schema(description = "Where the draws begin: the same seed gives the same result") long seed,
    @Schema(description = "Distribution of the weights", examples = "dirichlet") String weights,
    @Schema(
            description =
                """
                Of the Dirichlet distribution: a weight w has the standard deviation \
                sqrt(w (1 - w) / (concentration + 1))""",
            examples = "40")
        double concentration,
    @Schema(description = "Probability with which a rank lies in its interval", examples = "0.9")
        double level,
    @Schema(
            description =
                "The largest Monte Carlo standard error of any probability, 0.5 / sqrt(draws)")
        double standardError) {

  public static final String DIRICHLET = "dirichlet";

  static final double CONCENTRATION = 40;
  static final double LEVEL = 0.9;

  private static final int MOST = 10_000;
  private static final int LEAST = 1_000;

  /** Ranks that may be drawn in all, lest a large ranking take longer than anyone waits. */
  private static final int RANKS = 10_000_000;

  static OddsModel of(int ranked, long seed) {
    var draws = Math.clamp(RANKS / Math.max(1, ranked), LEAST, MOST);
    return new OddsModel(draws, seed, DIRICHLET, CONCENTRATION, LEVEL, 0.5 / Math.sqrt(draws));
  }
}
