package org.xenotime.ranking.methodology;

import java.util.ArrayList;
import java.util.List;

/** What must hold of a methodology before anything is ranked by it. */
final class Consistency {

  private static final double ROUNDING = 1e-9;

  private Consistency() {}

  /** The methodology itself, or an exception that lists every fault. */
  static Methodology checked(Methodology methodology) {
    var faults = faults(methodology);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "Methodology %s version %d: %s"
              .formatted(methodology.id(), methodology.version(), String.join("; ", faults)));
    }
    return methodology;
  }

  static List<String> faults(Methodology methodology) {
    var faults = new ArrayList<String>();
    var criteria = methodology.criteria();
    if (Math.abs(criteria.stream().mapToDouble(CriterionRule::weight).sum() - 1) > ROUNDING) {
      faults.add("the weights do not add up to 1");
    }
    if (criteria.stream().map(CriterionRule::id).distinct().count() != criteria.size()) {
      faults.add("a criterion stands twice");
    }
    for (var rule : criteria) {
      if (rule.weight() <= 0) {
        faults.add(rule.id() + " has no weight");
      }
      try {
        rule.measure();
        rule.criterion();
      } catch (IllegalStateException unknown) {
        faults.add(unknown.getMessage());
      }
    }
    if (!requiredOf(criteria).equals(methodology.eligibility().required())) {
      faults.add("eligibility and the required criteria differ");
    }
    return faults;
  }

  private static List<String> requiredOf(List<CriterionRule> criteria) {
    return criteria.stream().filter(CriterionRule::isRequired).map(CriterionRule::id).toList();
  }
}
