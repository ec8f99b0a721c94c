package org.xenotime.ranking.snapshot;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Measured;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.scoring.Candidate;

/** A deposit with what each criterion of a methodology measured on it. */
record Profile(DepositFacts facts, Map<String, Measured> measured) {

  static Profile of(DepositFacts facts, Methodology methodology, SourcedDeck deck) {
    var yardsticks = methodology.yardsticks(deck);
    return new Profile(
        facts,
        methodology.criteria().stream()
            .collect(toMap(CriterionRule::id, rule -> rule.measure().of(facts, yardsticks))));
  }

  Measured measured(CriterionRule rule) {
    return measured.get(rule.id());
  }

  Candidate candidate() {
    var values = new HashMap<String, Double>();
    measured.forEach(
        (criterion, value) -> {
          if (value instanceof Known known) {
            values.put(criterion, known.value());
          }
        });
    return new Candidate(facts.id(), values);
  }
}
