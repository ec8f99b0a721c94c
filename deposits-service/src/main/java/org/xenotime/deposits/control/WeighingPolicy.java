package org.xenotime.deposits.control;

import java.util.Map;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.Grade;

/**
 * The numbers of a rule that weighs. A version never changes: other numbers are another version.
 *
 * @param letters what a source of each reliability weighs, as log-odds, where what it says is
 *     confirmed
 * @param digits what is left of that for each credibility of the information
 * @param halfLifeYears after how many years without a new word a claim weighs half
 * @param heldFrom how likely a side must be that it counts as holding
 * @param contestedFrom the part of the likelihood of the first from which the second contests it
 */
record WeighingPolicy(
    String version,
    Map<Character, Double> letters,
    Map<Integer, Double> digits,
    Map<ControlKind, Integer> halfLifeYears,
    double heldFrom,
    double contestedFrom) {

  static final WeighingPolicy WEIGHED_2 =
      new WeighingPolicy(
          "weighed-2",
          Map.of('A', 3.0, 'B', 2.4, 'C', 1.7, 'D', 1.0, 'E', 0.4, 'F', 1.0),
          Map.of(1, 1.0, 2, 0.85, 3, 0.65, 4, 0.4, 5, 0.15, 6, 0.5),
          Map.of(
              ControlKind.TERRITORY, 4,
              ControlKind.TAXATION, 4,
              ControlKind.TRANSIT, 4,
              ControlKind.OFFTAKE, 6,
              ControlKind.FINANCE, 8,
              ControlKind.OPERATION, 10,
              ControlKind.LICENCE, 15,
              ControlKind.OWNERSHIP, 15,
              ControlKind.TITLE, 25),
          0.55,
          0.5);

  double weight(Grade grade) {
    return letters.get(grade.source()) * digits.get(grade.information());
  }

  /** What is left of evidence of something last heard of so many whole years ago. */
  double weight(Evidence evidence, ControlKind kind, long years) {
    return weight(evidence.grade()) * fade(kind, years);
  }

  double fade(ControlKind kind, long years) {
    return Math.pow(2, -(double) years / halfLifeYears.get(kind));
  }
}
