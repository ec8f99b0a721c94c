package org.xenotime.ranking.snapshot;

import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Scoreboard;

/** Those whom a methodology ranks, made comparable: what is asked "what if" of. */
public final class Competition {

  private Competition() {}

  public static Field field(RankingInputs inputs) {
    var methodology = inputs.methodology().value();
    var board =
        new Scoreboard(
            methodology.criteria().stream().map(CriterionRule::criterion).toList(),
            methodology.aggregator());
    return board.field(
        inputs.deposits().value().stream()
            .map(facts -> Profile.of(facts, methodology, inputs.prices().value()))
            .filter(Profile::isEligible)
            .map(Profile::candidate)
            .toList());
  }
}
