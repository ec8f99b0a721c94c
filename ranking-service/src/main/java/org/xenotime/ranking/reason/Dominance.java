package org.xenotime.ranking.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xenotime.ranking.scoring.Direction;
import org.xenotime.ranking.scoring.Field;

/**
 * Who is at least as good on everything that both are known for, and better on something. Where
 * little is known of both this says little, so the criteria are told.
 *
 * @param by those who dominate this one, those on the most criteria first
 * @param over those whom it dominates
 */
public record Dominance(List<Pair> by, List<Pair> over) {

  /**
   * One of whom this is so.
   *
   * @param id the other one
   * @param criteria those with a weight that both are known for
   */
  public record Pair(String id, List<String> criteria) {}

  public static Dominance of(Field field, int alternative) {
    var by = new ArrayList<Pair>();
    var over = new ArrayList<Pair>();
    for (int other = 0; other < field.candidates().size(); other++) {
      int better = 0;
      int worse = 0;
      var shared = new ArrayList<String>();
      for (int k = 0; k < field.criteria().size(); k++) {
        int comparison = compare(field, other, alternative, k);
        better += comparison > 0 ? 1 : 0;
        worse += comparison < 0 ? 1 : 0;
        if (isShared(field, other, alternative, k)) {
          shared.add(field.criteria().get(k).id());
        }
      }
      if (better > 0 && worse == 0) {
        by.add(new Pair(field.candidates().get(other).id(), List.copyOf(shared)));
      } else if (worse > 0 && better == 0) {
        over.add(new Pair(field.candidates().get(other).id(), List.copyOf(shared)));
      }
    }
    var mostShared = Comparator.comparingInt((Pair pair) -> -pair.criteria().size());
    by.sort(mostShared);
    over.sort(mostShared);
    return new Dominance(List.copyOf(by), List.copyOf(over));
  }

  /** Above 0 where the first is better; 0 where either is not known. */
  private static int compare(Field field, int first, int second, int criterion) {
    if (!isShared(field, first, second, criterion)) {
      return 0;
    }
    int comparison = Double.compare(field.raw(first, criterion), field.raw(second, criterion));
    return field.criteria().get(criterion).direction() == Direction.MAXIMISE
        ? comparison
        : -comparison;
  }

  private static boolean isShared(Field field, int first, int second, int criterion) {
    return field.criteria().get(criterion).weight() > 0
        && !Double.isNaN(field.raw(first, criterion))
        && !Double.isNaN(field.raw(second, criterion));
  }
}
