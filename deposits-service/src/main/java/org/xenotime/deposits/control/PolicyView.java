package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ControlPolicy",
    description =
        "How claims become an answer. A version never changes; another is another version")
record PolicyView(
    @Schema(description = "Its name in answers and in ?policy=", examples = "weighed-2")
        String policy,
    @Schema(description = "Whether it is the one that answers without ?policy=") boolean inUse,
    @Schema(description = "The rule in prose, one sentence or two to a point") List<String> rule,
    @Schema(description = "The numbers of the rule") Parameters parameters,
    @Schema(description = "The kinds of control, and which of them a site has from its area")
        List<Kind> kinds,
    @Schema(description = "Claims about one place, and what the rule answers; worked out live")
        PolicyExample example) {

  static final List<PolicyView> ALL = Rules.ALL.stream().map(PolicyView::of).toList();

  private static PolicyView of(Rule rule) {
    var weighed = rule instanceof WeighedRule weighing ? weighing.policy() : null;
    return new PolicyView(
        rule.version(),
        rule.equals(Rules.ALL.getFirst()),
        weighed == null ? PolicyProse.UNWEIGHED : PolicyProse.WEIGHED,
        Parameters.of(weighed),
        Stream.of(ControlKind.values()).map(Kind::from).toList(),
        PolicyExample.worked(rule));
  }

  @Schema(name = "ControlPolicyParameters", description = "Absent in a policy that does not weigh")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Parameters(
      @Schema(description = "Days between two takings above which they may be two")
          int sameTakingDays,
      @Schema(
              description =
                  "What a source of each reliability weighs as log-odds, where what it says is"
                      + " confirmed")
          Map<String, Double> letterWeights,
      @Schema(description = "What is left of that for each credibility of the information")
          Map<String, Double> digitFactors,
      @Schema(description = "By kind: years without a new word after which a claim weighs half")
          Map<String, Integer> halfLifeYears,
      @Schema(description = "How likely a side must be that it counts as holding") Double heldFrom,
      @Schema(
              description =
                  "The part of the likelihood of the first from which the second contests it")
          Double contestedFrom) {

    static Parameters of(WeighingPolicy policy) {
      return policy == null
          ? new Parameters(Timeline.SAME_TAKING_DAYS, null, null, null, null, null)
          : new Parameters(
              Timeline.SAME_TAKING_DAYS,
              named(policy.letters()),
              named(policy.digits()),
              policy.halfLifeYears().entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          entry -> entry.getKey().id(),
                          Map.Entry::getValue,
                          (one, other) -> one,
                          TreeMap::new)),
              policy.heldFrom(),
              policy.contestedFrom());
    }

    private static Map<String, Double> named(Map<?, Double> weights) {
      var named = new TreeMap<String, Double>();
      weights.forEach((key, weight) -> named.put(key.toString(), weight));
      return named;
    }
  }

  @Schema(name = "ControlKind", description = "A way in which somebody can hold a deposit")
  record Kind(
      @Schema(description = "As claims name it", examples = "territory") String id,
      @Schema(description = "What somebody has who has it") String meaning,
      @Schema(description = "true where a site without claims takes the answer of its area")
          boolean inherited) {

    static Kind from(ControlKind kind) {
      return new Kind(kind.id(), kind.meaning(), kind.isInherited());
    }
  }
}
