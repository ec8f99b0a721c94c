package org.xenotime.ranking.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.HeavyDefinition;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.measure.Yardsticks;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.methodology.Eligibility;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.scoring.Candidate;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Range;
import org.xenotime.ranking.scoring.Scoreboard;
import org.xenotime.ranking.whatif.WhatIf.Setting;

/** Who takes part under a setting, and with which values. */
final class Entrants {

  private final Methodology methodology;
  private final Setting setting;
  private final Yardsticks yardsticks;

  Entrants(Methodology methodology, SourcedDeck deck, Setting setting) {
    this.methodology = methodology;
    this.setting = setting;
    var published = methodology.yardsticks(repriced(deck, setting.prices()));
    this.yardsticks = setting.heavy() == null ? published : counting(published, setting.heavy());
  }

  Field field(List<DepositFacts> deposits) {
    var criteria = methodology.criteria().stream().map(CriterionRule::criterion).toList();
    var aggregation =
        setting.aggregation() == null ? methodology.aggregator() : setting.aggregation();
    return new Scoreboard(criteria, aggregation)
        .field(deposits.stream().filter(this::admits).map(this::candidate).toList());
  }

  private boolean admits(DepositFacts facts) {
    return methodology.unmet(facts, yardsticks).isEmpty()
        && (setting.filter() == null
            || new Eligibility(List.of(), null, setting.filter(), "asked for")
                .unmet(facts, yardsticks)
                .isEmpty());
  }

  private Candidate candidate(DepositFacts facts) {
    var values = new HashMap<String, Double>();
    var ranges = new HashMap<String, Range>();
    for (var rule : methodology.criteria()) {
      if (rule.measure().of(facts, yardsticks) instanceof Known known) {
        values.put(rule.id(), known.value());
        if (known.isInterval()) {
          ranges.put(rule.id(), new Range(known.low(), known.high()));
        }
      }
    }
    return new Candidate(facts.id(), facts.traits().depositType(), values, ranges);
  }

  private static Yardsticks counting(Yardsticks published, HeavyDefinition heavy) {
    return new Yardsticks(
        published.deck(),
        published.requiredOxides(),
        published.minimumPricedSharePercent(),
        published.scales(),
        heavy,
        published.criticalOxides(),
        published.supplyRisk());
  }

  private static SourcedDeck repriced(SourcedDeck deck, Map<String, Double> prices) {
    if (prices.isEmpty()) {
      return deck;
    }
    var usdPerKg = new TreeMap<>(deck.prices().usdPerKg());
    usdPerKg.putAll(prices);
    return new SourcedDeck(
        new PriceDeck(deck.prices().edition(), deck.prices().year(), usdPerKg), deck.source());
  }
}
