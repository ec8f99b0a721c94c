package org.xenotime.ranking.snapshot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.Measured.Missing;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.scoring.Scoreboard;
import org.xenotime.ranking.scoring.Standing;
import org.xenotime.ranking.scoring.Term;

/**
 * What a methodology makes of the deposits. The same deposits give the same outcome, in whatever
 * order they come.
 */
record Outcome(List<RankedRow> ranked, List<UnrankedRow> unranked) {

  static Outcome of(Methodology methodology, List<Profile> profiles) {
    var criteria = methodology.criteria();
    var board = new Scoreboard(criteria.stream().map(CriterionRule::criterion).toList());
    var byId = profiles.stream().collect(toMap(profile -> profile.facts().id(), identity()));
    var standings = board.rank(profiles.stream().map(Profile::candidate).toList());
    var ranked = new ArrayList<RankedRow>();
    for (var standing : standings) {
      var profile = byId.get(standing.id());
      ranked.add(
          RankedRow.of(
              ranked.size() + 1, standing, profile.facts(), results(criteria, profile, standing)));
    }
    var unranked =
        profiles.stream()
            .filter(profile -> !board.admits(profile.candidate()))
            .map(profile -> unranked(criteria, profile))
            .sorted(Comparator.comparing(UnrankedRow::deposit))
            .toList();
    return new Outcome(List.copyOf(ranked), unranked);
  }

  private static List<CriterionResult> results(
      List<CriterionRule> criteria, Profile profile, Standing standing) {
    Map<String, Term> terms = standing.terms().stream().collect(toMap(Term::criterion, identity()));
    return criteria.stream()
        .map(
            rule ->
                switch (profile.measured(rule)) {
                  case Known known -> CriterionResult.known(rule, terms.get(rule.id()), known);
                  case Missing missing -> CriterionResult.missing(rule, missing);
                })
        .toList();
  }

  private static UnrankedRow unranked(List<CriterionRule> criteria, Profile profile) {
    DepositFacts facts = profile.facts();
    return new UnrankedRow(
        facts.id(),
        facts.name(),
        facts.country(),
        criteria.stream()
            .filter(CriterionRule::isRequired)
            .flatMap(
                rule ->
                    profile.measured(rule) instanceof Missing(var reasons)
                        ? reasons.stream()
                        : Stream.empty())
            .distinct()
            .toList());
  }
}
