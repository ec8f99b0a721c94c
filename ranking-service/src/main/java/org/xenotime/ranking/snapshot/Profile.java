package org.xenotime.ranking.snapshot;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Measured;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.scoring.Candidate;
import org.xenotime.ranking.scoring.Range;

/** A deposit with what each criterion of a methodology measured on it. */
record Profile(DepositFacts facts, Map<String, Measured> measured, List<String> unmet) {

  static Profile of(DepositFacts facts, Methodology methodology, SourcedDeck deck) {
    var yardsticks = methodology.yardsticks(deck);
    return new Profile(
        facts,
        methodology.criteria().stream()
            .collect(toMap(CriterionRule::id, rule -> rule.measure().of(facts, yardsticks))),
        methodology.unmet(facts, yardsticks));
  }

  Measured measured(CriterionRule rule) {
    return measured.get(rule.id());
  }

  /** Whether the methodology ranks such deposits at all. */
  boolean isEligible() {
    return unmet.isEmpty();
  }

  /** In the group of its deposit type. */
  Candidate candidate() {
    var values = new HashMap<String, Double>();
    var ranges = new HashMap<String, Range>();
    measured.forEach(
        (criterion, value) -> {
          if (value instanceof Known known) {
            values.put(criterion, known.value());
            if (known.isInterval()) {
              ranges.put(criterion, new Range(known.low(), known.high()));
            }
          }
        });
    return new Candidate(facts.id(), facts.traits().depositType(), values, ranges);
  }
}
