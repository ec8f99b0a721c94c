package org.xenotime.ranking.evaluation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a request, for the OpenAPI document; it is read without it. */
@Schema(
    name = "EvaluationRequest",
    description = "Candidates to be ranked",
    requiredProperties = {"criteria", "alternatives"})
record EvaluationDocument(
    @Schema(description = "What counts", minItems = 1, maxItems = 40) List<Criterion> criteria,
    @Schema(description = "What is ranked", minItems = 1, maxItems = 2000)
        List<Alternative> alternatives,
    @Schema(description = "What is known of the weights; uniform where it is absent")
        Weights weights,
    @Schema(
            description =
                """
                How values become comparable, for criteria that do not say so themselves. none \
                takes them as they are (where less is better, 1 minus the value)""",
            defaultValue = "min-max",
            enumeration = {
              "min-max",
              "log-min-max",
              "z-score",
              "rank",
              "percentile",
              "borda",
              "goalposts",
              "distance-to-target",
              "none"
            })
        String normalisation,
    @Schema(
            description = "How the criteria of an alternative become its score",
            defaultValue = "weighted-arithmetic",
            enumeration = {
              "weighted-arithmetic",
              "weighted-geometric",
              "weighted-harmonic",
              "copeland"
            })
        String aggregation,
    @Schema(
            description =
                """
                What an absent value does. exclude: the criterion is left out for this alternative \
                and the other weights are stretched in proportion; worst: the worst median of the \
                others; median: the median of their medians; bound: anything between the worst and \
                the best of their medians, each as likely""",
            defaultValue = "exclude",
            enumeration = {"exclude", "worst", "median", "bound"})
        String missing,
    @Schema(description = "What is measured, and how closely") Measuring uncertainty) {

  @Schema(
      name = "EvaluationCriterion",
      description = "One thing that counts",
      requiredProperties = {"id"})
  record Criterion(
      @Schema(description = "A name of yours", maxLength = 200, examples = "tonnes") String id,
      @Schema(
              description = "Whether more or less is better",
              defaultValue = "maximise",
              enumeration = {"maximise", "minimise"})
          String direction,
      @Schema(description = "Where it differs from that of the request") String normalisation,
      @Schema(description = "The ends of the scale, for goalposts alone") Goalposts goalposts,
      @Schema(description = "What is to be reached, for distance-to-target alone") Double target) {}

  @Schema(
      name = "EvaluationGoalposts",
      description = "Fixed ends of a scale",
      requiredProperties = {"low", "high"})
  record Goalposts(
      @Schema(description = "In the unit of the values") Double low,
      @Schema(description = "Above low") Double high) {}

  @Schema(
      name = "EvaluationAlternative",
      description = "One candidate",
      requiredProperties = {"id", "values"})
  record Alternative(
      @Schema(description = "A name of yours", maxLength = 200, examples = "mount-weld") String id,
      @Schema(description = "By the id of the criterion; what is not known is left out")
          Map<String, ValueShape> values) {}

  @Schema(
      name = "EvaluationValue",
      description =
          """
          A number, where it is known; else an object with one of normal {mean, sd}, lognormal {mu, \
          sigma} (of the natural logarithm), triangular {low, mode, high}, interval [low, high] \
          (everything between as likely) or empirical [numbers] (each as likely). Numbers lie \
          between -1e100 and 1e100""",
      oneOf = {Double.class, Spread.class})
  interface ValueShape {}

  @Schema(name = "EvaluationSpread", description = "How an uncertain value is spread: one of these")
  record Spread(
      @Schema(description = "sd is 0 or more") Normal normal,
      @Schema(description = "Its natural logarithm is normally spread") LogNormal lognormal,
      @Schema(description = "low <= mode <= high") Triangular triangular,
      @Schema(description = "[low, high]", minItems = 2, maxItems = 2) List<Double> interval,
      @Schema(description = "A sample, 200,000 numbers in all of a request", minItems = 1)
          List<Double> empirical) {}

  @Schema(name = "EvaluationNormal", description = "Normally spread")
  record Normal(
      @Schema(description = "Mean") Double mean,
      @Schema(description = "Standard deviation", minimum = "0") Double sd) {}

  @Schema(name = "EvaluationLogNormal", description = "Spread by factors rather than by sums")
  record LogNormal(
      @Schema(description = "Mean of the natural logarithm") Double mu,
      @Schema(description = "Standard deviation of the natural logarithm", minimum = "0")
          Double sigma) {}

  @Schema(name = "EvaluationTriangular", description = "Between two ends, most likely at the mode")
  record Triangular(
      @Schema(description = "The least") Double low,
      @Schema(description = "The likeliest") Double mode,
      @Schema(description = "The most") Double high) {}

  @Schema(
      name = "EvaluationWeights",
      description = "What is known of the weights; each type has fields of its own",
      requiredProperties = {"type"})
  record Weights(
      @Schema(
              description =
                  """
                  fixed: values; uniform: nothing is known, all weights that add up to 1 are as \
                  likely; ordinal: order; dirichlet: mean and concentration; interval: intervals""",
              enumeration = {"fixed", "uniform", "ordinal", "dirichlet", "interval"})
          String type,
      @Schema(description = "fixed: a weight of 0 or more for each criterion, in proportion")
          Map<String, Double> values,
      @Schema(description = "ordinal: the ids of all criteria, the most important first")
          List<String> order,
      @Schema(description = "dirichlet: the mean weight of each criterion, in proportion")
          Map<String, Double> mean,
      @Schema(
              description =
                  """
                  dirichlet: how close to the mean; a weight with the share s has the variance s (1 \
                  - s) / (concentration + 1)""")
          Double concentration,
      @Schema(
              description =
                  "interval: [low, high] by criterion, shares of 1; one that is not named: [0, 1]")
          Map<String, List<Double>> intervals) {}

  @Schema(name = "EvaluationUncertainty", description = "What is measured, and how closely")
  record Measuring(
      @Schema(
              description = "How often weights and values are drawn",
              defaultValue = "10000",
              minimum = "1",
              maximum = "100000")
          Integer draws,
      @Schema(description = "The same seed repeats the same draws", defaultValue = "1") Long seed,
      @Schema(
              description =
                  "What to measure; acceptability, centralWeights and confidence where it is absent",
              enumeration = {"acceptability", "centralWeights", "confidence", "pairwise", "sobol"})
          List<String> measures) {}
}
