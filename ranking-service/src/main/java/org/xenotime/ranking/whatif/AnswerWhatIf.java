package org.xenotime.ranking.whatif;

import java.util.Map;
import java.util.stream.IntStream;
import org.xenotime.ranking.http.Faults;
import org.xenotime.ranking.http.PlainNumber;
import org.xenotime.ranking.snapshot.Published;

/** Ranks a competition by the weights that are asked for, and writes down how it ends. */
final class AnswerWhatIf {

  private final Published snapshot;
  private final Competition competition;
  private final double[] weights;
  private final Ranks ranks;
  private final int ranked;
  private final StringBuilder json;

  private AnswerWhatIf(Published snapshot, Competition competition, double[] weights) {
    this.snapshot = snapshot;
    this.competition = competition;
    this.weights = weights;
    this.ranks = competition.rank(weights);
    this.ranked = (int) IntStream.range(0, ranks.rows()).filter(ranks::isRanked).count();
    this.json = new StringBuilder(256 + 160 * ranked);
  }

  static String of(Published snapshot, Competition competition, WhatIf asked) {
    return new AnswerWhatIf(snapshot, competition, weights(competition, asked.weights())).text();
  }

  /** The published weights but for those that are asked for; they add up to 1. */
  private static double[] weights(Competition competition, Map<String, Double> asked) {
    var faults = new Faults();
    asked.keySet().stream()
        .filter(criterion -> !competition.criteria().contains(criterion))
        .forEach(
            criterion ->
                faults.add(
                    Faults.pointer("weights", criterion),
                    "is none of the criteria: " + String.join(", ", competition.criteria())));
    var weights = competition.weights();
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = asked.getOrDefault(competition.criteria().get(k), weights[k]);
      sum += weights[k];
    }
    if (sum == 0) {
      faults.add("/weights", "are all 0: at least one criterion has to count");
    }
    faults.refuseAny();
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  private String text() {
    json.append("{\"methodology\":\"").append(snapshot.methodology());
    json.append("\",\"version\":").append(snapshot.version());
    json.append(",\"snapshot\":").append(snapshot.number());
    json.append(",\"dataRevision\":").append(snapshot.dataRevision());
    json.append(",\"weights\":{");
    for (int k = 0; k < weights.length; k++) {
      json.append(k == 0 ? "\"" : ",\"").append(competition.criteria().get(k)).append("\":");
      number(weights[k]);
    }
    json.append("},\"rankedCount\":").append(ranked);
    json.append(",\"unrankedCount\":").append(competition.unranked() + ranks.rows() - ranked);
    writeItems();
    writeOut();
    return json.append('}').toString();
  }

  private void writeItems() {
    json.append(",\"items\":[");
    var order = ranks.order();
    for (int at = 0; at < ranked; at++) {
      var i = order[at];
      var member = competition.member(i);
      json.append(at == 0 ? "{\"rank\":" : ",{\"rank\":").append(ranks.rank(i));
      json.append(",\"deposit\":").append(member.json()).append(",\"score\":");
      number(ranks.score(i));
      if (ranks.isOpen()) {
        json.append(",\"rankLow\":").append(ranks.low(i));
        json.append(",\"rankHigh\":").append(ranks.high(i));
      }
      if (member.published() > 0) {
        json.append(",\"publishedRank\":").append(member.published());
        json.append(",\"change\":").append(member.published() - ranks.rank(i));
      }
      json.append('}');
    }
    json.append(']');
  }

  private void writeOut() {
    json.append(",\"out\":[");
    var first = true;
    for (var member : competition.out()) {
      writeOut(member, first);
      first = false;
    }
    for (int i = 0; i < ranks.rows(); i++) {
      if (!ranks.isRanked(i) && competition.member(i).published() > 0) {
        writeOut(competition.member(i), first);
        first = false;
      }
    }
    json.append(']');
  }

  private void writeOut(Member member, boolean first) {
    json.append(first ? "{" : ",{").append("\"deposit\":").append(member.json());
    json.append(",\"publishedRank\":").append(member.published()).append('}');
  }

  private void number(double number) {
    json.append(PlainNumber.of(Math.rint(number * 1e9) / 1e9));
  }
}
