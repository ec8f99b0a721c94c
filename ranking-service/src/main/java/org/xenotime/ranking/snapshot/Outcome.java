package org.xenotime.ranking.snapshot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenotime.ranking.identity.CanonicalJson;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.Measured.Missing;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.odds.Odds;
import org.xenotime.ranking.scoring.Scoreboard;
import org.xenotime.ranking.scoring.Standing;
import org.xenotime.ranking.scoring.Term;

/**
 * What a methodology makes of the deposits. The same deposits give the same outcome, in whatever
 * order they come.
 */
public record Outcome(List<RankedRow> ranked, List<UnrankedRow> unranked) {

  /** What the inputs make of themselves; the whole of it follows from them. */
  public static Outcome of(RankingInputs inputs) {
    return of(inputs.methodology().value(), inputs.prices().value(), inputs.deposits().value());
  }

  public static Outcome of(
      Methodology methodology, SourcedDeck prices, List<DepositFacts> deposits) {
    return of(
        methodology,
        deposits.stream().map(facts -> Profile.of(facts, methodology, prices)).toList());
  }

  static Outcome of(Methodology methodology, List<Profile> profiles) {
    var criteria = methodology.criteria();
    var board =
        new Scoreboard(
            criteria.stream().map(CriterionRule::criterion).toList(), methodology.aggregator());
    var byId = profiles.stream().collect(toMap(profile -> profile.facts().id(), identity()));
    var standings =
        board.rank(profiles.stream().filter(Profile::isEligible).map(Profile::candidate).toList());
    var ranked = new ArrayList<RankedRow>();
    for (var standing : standings) {
      var profile = byId.get(standing.id());
      ranked.add(
          RankedRow.of(
              ranked.size() + 1, standing, profile.facts(), results(criteria, profile, standing)));
    }
    var unranked =
        profiles.stream()
            .filter(profile -> !profile.isEligible() || !board.admits(profile.candidate()))
            .map(profile -> unranked(criteria, profile))
            .sorted(Comparator.comparing(UnrankedRow::deposit))
            .toList();
    return new Outcome(List.copyOf(ranked), unranked);
  }

  /** The same with the ranks that each deposit gained since a ranking before. */
  public Outcome since(Map<String, Integer> ranksBefore) {
    return new Outcome(
        ranked.stream().map(row -> row.since(ranksBefore.get(row.deposit()))).toList(), unranked);
  }

  /** The same with how sure each rank is. */
  public Outcome with(Odds odds) {
    return new Outcome(
        ranked.stream().map(row -> row.with(odds.byId().get(row.deposit()))).toList(), unranked);
  }

  /** Every column of every row, by deposit, as {@link StoredRows#all} has them. */
  public JsonNode rows() {
    return CanonicalJson.tree(
        Map.of(
            "ranked",
            ranked.stream().collect(toMap(RankedRow::deposit, identity())),
            "unranked",
            unranked.stream().collect(toMap(UnrankedRow::deposit, identity()))));
  }

  private static List<CriterionResult> results(
      List<CriterionRule> criteria, Profile profile, Standing standing) {
    Map<String, Term> terms = standing.terms().stream().collect(toMap(Term::criterion, identity()));
    return criteria.stream()
        .map(
            rule ->
                switch (profile.measured(rule)) {
                  case Known known -> CriterionResult.known(rule, terms.get(rule.id()), known);
                  case Missing missing ->
                      CriterionResult.missing(rule, terms.get(rule.id()), missing);
                })
        .toList();
  }

  private static UnrankedRow unranked(List<CriterionRule> criteria, Profile profile) {
    DepositFacts facts = profile.facts();
    return new UnrankedRow(
        facts.id(),
        facts.name(),
        facts.country(),
        profile.isEligible() ? missing(criteria, profile) : profile.unmet());
  }

  /** Eligible, and yet not one criterion has a value. */
  private static List<String> missing(List<CriterionRule> criteria, Profile profile) {
    return criteria.stream()
        .flatMap(
            rule ->
                profile.measured(rule) instanceof Missing(var reasons)
                    ? reasons.stream()
                    : Stream.empty())
        .distinct()
        .toList();
  }
}
