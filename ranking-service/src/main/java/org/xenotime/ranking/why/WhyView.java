package org.xenotime.ranking.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.reason.Dominance;
import org.xenotime.ranking.reason.NextAbove;
import org.xenotime.ranking.reason.ValueChange;
import org.xenotime.ranking.reason.Why;
import org.xenotime.ranking.reason.weight.WeightChange;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "WhyNotBetter",
    description = "What keeps a deposit from the next better rank, and who is better throughout",
    requiredProperties = {"dominatedByCount", "dominatedBy", "dominatesCount", "dominates"})
public record WhyView(
    @Schema(description = "Absent for the first") Above nextAbove,
    @Schema(
            description =
                """
                How many are at least as good on every criterion that is known of both, and better \
                on one""")
        int dominatedByCount,
    @Schema(description = "Those of them that share the most criteria, at most 20")
        List<Dominator> dominatedBy,
    @Schema(description = "How many it is better than in that sense") int dominatesCount,
    @Schema(description = "Those of them that share the most criteria, at most 20")
        List<Dominator> dominates) {

  private static final int LISTED = 20;

  @Schema(
      name = "NextAbove",
      description = "The nearest deposit with a better rank, and what it would take to pass it",
      requiredProperties = {"deposit", "name", "rank", "score", "distance", "values"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Above(
      @Schema(description = "Its id", examples = "mount-weld") String deposit,
      @Schema(examples = "Mount Weld") String name,
      @Schema(description = "Its rank") int rank,
      @Schema(description = "Its score") double score,
      @Schema(description = "By how much its score is higher") double distance,
      @Schema(description = "Absent where no weights swap the two") Weights weights,
      @Schema(
              description =
                  """
                  For each criterion on which a better value alone would swap them, the smallest \
                  change""")
          List<Value> values) {

    static Above of(NextAbove above, Map<String, String> names) {
      return new Above(
          above.id(),
          names.get(above.id()),
          above.rank(),
          above.score(),
          above.distance(),
          above.weights().map(Weights::of).orElse(null),
          above.values().stream().map(Value::of).toList());
    }
  }

  @Schema(
      name = "SwappingWeights",
      description = "The smallest change of weights that swaps a deposit with the one above",
      requiredProperties = {"weights", "distance", "smallest", "method"})
  record Weights(
      @Schema(description = "All weights, by criterion; they add up to 1")
          Map<String, Double> weights,
      @Schema(description = "The sum of what each weight changes (L1), up to 2") double distance,
      @Schema(description = "Whether it is proven that no smaller change would do")
          boolean smallest,
      @Schema(
              description = "How it was found",
              enumeration = {"linear-program", "parametric-linear-program", "one-weight-at-a-time"})
          String method) {

    static Weights of(WeightChange change) {
      return new Weights(
          change.weights(), change.distance(), change.smallest(), change.method().id());
    }
  }

  @Schema(
      name = "SwappingValue",
      description = "The smallest change of one raw value that swaps a deposit with the one above",
      requiredProperties = {"criterion", "to", "beyondBest"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Value(
      @Schema(description = "Id of the criterion, which has the unit", examples = "treoPercent")
          String criterion,
      @Schema(description = "The value now; absent where it is not known") Double from,
      @Schema(description = "The value from which on the two change places") double to,
      @Schema(description = "Whether no ranked deposit is known to have so good a value")
          boolean beyondBest) {

    static Value of(ValueChange change) {
      return new Value(change.criterion(), change.from(), change.to(), change.beyondBest());
    }
  }

  @Schema(
      name = "Dominator",
      description = "A deposit, and the criteria that are known of both",
      requiredProperties = {"deposit", "name", "criteria"})
  record Dominator(
      @Schema(description = "Its id") String deposit,
      String name,
      @Schema(description = "Ids of the criteria that are known of both") List<String> criteria) {

    static List<Dominator> first(List<Dominance.Pair> pairs, Map<String, String> names) {
      return pairs.stream()
          .limit(LISTED)
          .map(pair -> new Dominator(pair.id(), names.get(pair.id()), pair.criteria()))
          .toList();
    }
  }

  static WhyView of(Why why, Map<String, String> names) {
    var dominance = why.dominance();
    return new WhyView(
        why.nextAbove().map(above -> Above.of(above, names)).orElse(null),
        dominance.by().size(),
        Dominator.first(dominance.by(), names),
        dominance.over().size(),
        Dominator.first(dominance.over(), names));
  }
}
