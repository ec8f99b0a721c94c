package org.xenotime.deposits.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.xenotime.deposits.evidence.Evidence;

/** Weighs what speaks for and against those who may hold something on a day. */
record Scales(WeighingPolicy policy, Account account, LocalDate on) {

  double score(Stake stake) {
    return score(stake, claim -> true);
  }

  /**
   * Log-odds: what speaks for it less what speaks against it. Sources that repeat one report count
   * once, by the strongest.
   */
  double score(Stake stake, Predicate<Claim> which) {
    var pro = new HashMap<String, Double>();
    var contra = new HashMap<String, Double>();
    stake.claims().stream()
        .filter(which)
        .forEach(
            claim ->
                claim
                    .evidence()
                    .forEach(each -> put(each.supports() ? pro : contra, each, stake.years())));
    denials(stake).stream()
        .filter(which)
        .forEach(
            denial ->
                denial
                    .supporting()
                    .forEach(each -> put(contra, each, Stake.yearsSince(denial, on))));
    return sum(pro) - sum(contra);
  }

  /** What denies the day, and is not older than what it would deny. */
  List<Claim> denials(Stake stake) {
    return account
        .denials()
        .filter(denial -> denial.side().id().equals(stake.side().id()))
        .filter(denial -> denial.speaksFrom(on) && !Turn.alone(denial).hasEnded(on))
        .filter(denial -> !denial.vouchedUntil().isBefore(stake.since()))
        .toList();
  }

  private void put(Map<String, Double> clusters, Evidence evidence, long years) {
    clusters.merge(
        evidence.independence(), policy.weight(evidence, account.kind(), years), Math::max);
  }

  private static double sum(Map<String, Double> clusters) {
    return clusters.values().stream().sorted().mapToDouble(Double::doubleValue).sum();
  }
}
