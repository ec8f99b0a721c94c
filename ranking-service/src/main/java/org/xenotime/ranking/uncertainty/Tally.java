package org.xenotime.ranking.uncertainty;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xenotime.ranking.uncertainty.measured.Acceptability;
import org.xenotime.ranking.uncertainty.measured.CentralWeights;
import org.xenotime.ranking.uncertainty.measured.Pairwise;
import org.xenotime.ranking.uncertainty.score.Columns;

/** What all chunks are counted into: whole numbers, so that their order makes no difference. */
final class Tally {
  private final Columns columns;
  private final int alternatives;
  private final int criteria;
  private final int draws;
  private final int[] counts;
  private final int[] firsts;
  private final long[] sums;
  private final long[] squares;
  private final int[] wins;

  Tally(int alternatives, Columns columns, int draws, Set<MeasureKind> kinds) {
    boolean weights =
        kinds.contains(MeasureKind.CENTRAL_WEIGHTS) || kinds.contains(MeasureKind.CONFIDENCE);
    this.columns = columns;
    this.alternatives = alternatives;
    this.criteria = weights ? columns.criteria() : 0;
    this.draws = draws;
    this.counts = new int[alternatives * alternatives];
    this.firsts = new int[alternatives];
    this.sums = new long[alternatives * criteria];
    this.squares = new long[alternatives * criteria];
    this.wins = new int[kinds.contains(MeasureKind.PAIRWISE) ? alternatives * alternatives : 0];
    countUnknown();
  }

  /** Those of which nothing is known come last in every draw. */
  private void countUnknown() {
    var known = IntStream.range(0, columns.size()).map(columns::alternative).toArray();
    for (int i = 0; i < alternatives; i++) {
      if (Arrays.binarySearch(known, i) < 0) {
        counts[i * alternatives + known.length] = draws;
        if (wins.length > 0) {
          for (int better : known) {
            wins[better * alternatives + i] = draws;
          }
        }
      }
    }
  }

  boolean wantsWeights() {
    return criteria > 0;
  }

  boolean wantsPairs() {
    return wins.length > 0;
  }

  /** The ranks of so many draws, one row of columns after the other. */
  synchronized void addRanks(int[] ranks, int stride, int size) {
    for (int row = 0; row < columns.size(); row++) {
      int to = columns.alternative(row) * alternatives;
      for (int d = row * stride; d < row * stride + size; d++) {
        counts[to + ranks[d]]++;
      }
    }
  }

  synchronized void addWeights(int[] rowFirsts, long[] rowSums, long[] rowSquares) {
    for (int row = 0; row < rowFirsts.length; row++) {
      int alternative = columns.alternative(row);
      firsts[alternative] += rowFirsts[row];
      for (int c = 0; c < criteria; c++) {
        sums[alternative * criteria + c] += rowSums[row * criteria + c];
        squares[alternative * criteria + c] += rowSquares[row * criteria + c];
      }
    }
  }

  /** How often a row came before each of the rows after it, and how often those came before it. */
  synchronized void addPairs(int row, int[] won, int[] lost) {
    int alternative = columns.alternative(row);
    for (int other = row + 1; other < columns.size(); other++) {
      int rival = columns.alternative(other);
      wins[alternative * alternatives + rival] += won[other];
      wins[rival * alternatives + alternative] += lost[other];
    }
  }

  Acceptability acceptability() {
    return new Acceptability(alternatives, draws, counts);
  }

  Optional<CentralWeights> centralWeights() {
    return wantsWeights()
        ? Optional.of(new CentralWeights(criteria, firsts, sums, squares))
        : Optional.empty();
  }

  Optional<Pairwise> pairwise() {
    return wantsPairs() ? Optional.of(new Pairwise(alternatives, draws, wins)) : Optional.empty();
  }
}
