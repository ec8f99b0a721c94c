package org.xenotime.ranking.evaluation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of an answer, for the OpenAPI document; {@link EvaluationWriter} writes it. */
@Schema(
    name = "Evaluation",
    description = "Ranks, and how sure they are",
    requiredProperties = {"results", "draws", "seed", "elapsedMillis"})
record EvaluationView(
    @Schema(description = "Every alternative, in the order of the request") List<Result> results,
    @Schema(
            description =
                """
                Where pairwise was asked for: how probable it is that the one (outer) ranks before \
                the other (inner). Where both share ranks, neither does. The standard error of a \
                share p is sqrt(p (1 - p) / draws)""")
        Map<String, Map<String, Double>> pairwise,
    @Schema(description = "Where sobol was asked for: what drives the rank") SobolView sobol,
    @Schema(description = "How often weights and values were drawn") int draws,
    @Schema(description = "The same seed repeats the same draws") long seed,
    @Schema(description = "How long it took, milliseconds") long elapsedMillis) {

  @Schema(
      name = "EvaluationResult",
      description = "One alternative",
      requiredProperties = {"id", "rank"})
  record Result(
      @Schema(description = "As in the request") String id,
      @Schema(
              description =
                  """
                  At the medians of the values and the centre of the weights; absent where nothing \
                  of any weight is known""")
          Double score,
      @Schema(description = "By that score, 1 is the best; equals share a rank") int rank,
      @Schema(description = "b[1] to b[n]: the share of the draws in which it has this rank")
          List<Double> acceptability,
      @Schema(
              description =
                  "From the least to the greatest rank of 90 % of the draws, by quantiles")
          Interval rankInterval,
      @Schema(description = "Mean of its ranks over the draws") Double expectedRank,
      @Schema(description = "Of the acceptability, in bits; 0 where the rank is certain")
          Double rankEntropy,
      @Schema(description = "The largest standard error of its acceptabilities") Double error,
      @Schema(
              description =
                  """
                  By criterion, the mean of the weights with which it comes first; absent where it \
                  never does""")
          Map<String, Double> centralWeights,
      @Schema(description = "Standard errors of the central weights")
          Map<String, Double> centralWeightsError,
      @Schema(description = "How probable it is that it comes first with its central weights")
          Double confidence,
      @Schema(description = "Standard error of the confidence") Double confidenceError) {}

  @Schema(
      name = "EvaluationRankInterval",
      description = "Between which ranks it lies",
      requiredProperties = {"low", "high", "level"})
  record Interval(
      @Schema(description = "The better end") int low,
      @Schema(description = "The worse end") int high,
      @Schema(description = "The share of the draws", examples = "0.9") double level) {}

  @Schema(
      name = "EvaluationSobol",
      description = "Which assumption drives the rank of which alternative (Sobol indices)",
      requiredProperties = {"output", "runs", "indices"})
  record SobolView(
      @Schema(description = "What varies", examples = "rank") String output,
      @Schema(description = "Size of the base sample, at most 1,000; 0 where nothing is uncertain")
          int runs,
      @Schema(
              description =
                  """
                  By alternative and factor. A factor is `weight:` and a criterion, `weights` where \
                  they only vary together, or `values:` and a criterion""")
          Map<String, Map<String, Indices>> indices) {}

  @Schema(
      name = "EvaluationIndices",
      description = "What one factor does; absent where the rank never varies")
  record Indices(
      @Schema(description = "The share of the variance that it explains by itself") Bounded first,
      @Schema(description = "The share that it has a hand in, together with others")
          Bounded total) {}

  @Schema(name = "EvaluationIndex", description = "An estimate; absent where nothing varies")
  record Bounded(
      @Schema(description = "The estimate") Double value,
      @Schema(description = "Lower end of its 95 % interval, by bootstrap") Double low,
      @Schema(description = "Upper end of its 95 % interval, by bootstrap") Double high) {}
}
