package org.xenotime.ranking.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator.SplittableGenerator;
import org.xenotime.ranking.uncertainty.draw.Chunks;
import org.xenotime.ranking.uncertainty.draw.Crew;
import org.xenotime.ranking.uncertainty.measured.CentralWeights;
import org.xenotime.ranking.uncertainty.score.Board;
import org.xenotime.ranking.uncertainty.score.Columns;
import org.xenotime.ranking.uncertainty.weight.WeightSampler;

/** Draws values and weights, ranks, and counts. */
final class Rankings {

  /** So far apart that the ranks of one draw do not all fall into the same lines of the cache. */
  private static final int STRIDE = Chunks.SIZE + 16;

  private final Columns columns;
  private final Supplier<WeightSampler> samplers;
  private final Chunks chunks;
  private final List<SplittableGenerator> generators;
  private final Tally tally;

  Rankings(
      Columns columns,
      Supplier<WeightSampler> samplers,
      Chunks chunks,
      List<SplittableGenerator> generators,
      Tally tally) {
    this.columns = columns;
    this.samplers = samplers;
    this.chunks = chunks;
    this.generators = generators;
    this.tally = tally;
  }

  Crew.Hand hand() {
    return new Hand();
  }

  /** The arrays of one thread. */
  private final class Hand implements Crew.Hand {
    private final Board board = new Board(columns);
    private final double[] weights = new double[columns.criteria()];
    private final int[] ranks = new int[columns.size() * STRIDE];
    private final int[] won = new int[columns.size()];
    private final int[] lost = new int[columns.size()];
    private final int[] firsts = new int[columns.size()];
    private final long[] sums = new long[columns.size() * columns.criteria()];
    private final long[] squares = new long[columns.size() * columns.criteria()];

    @Override
    public void work(int chunk) {
      var random = generators.get(chunk);
      var sampler = samplers.get();
      int size = chunks.size(chunk);
      for (int draw = 0; draw < size; draw++) {
        board.drawValues(random);
        sampler.draw(random, weights);
        board.rank(weights, ranks, draw, STRIDE);
        if (tally.wantsWeights()) {
          addWeightsOfLeaders();
        }
      }
      tally.addRanks(ranks, STRIDE, size);
      if (tally.wantsWeights()) {
        tally.addWeights(firsts, sums, squares);
        Arrays.fill(firsts, 0);
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
      }
      if (tally.wantsPairs()) {
        comparePairs(size);
      }
    }

    private void addWeightsOfLeaders() {
      for (int i = 0; i < board.leaders(); i++) {
        int row = board.leader(i);
        firsts[row]++;
        for (int c = 0; c < weights.length; c++) {
          double weight = weights[c];
          sums[row * weights.length + c] += (long) (weight / CentralWeights.UNIT + 0.5);
          squares[row * weights.length + c] += (long) (weight * weight / CentralWeights.UNIT + 0.5);
        }
      }
    }

    private void comparePairs(int size) {
      for (int row = 0; row < won.length; row++) {
        for (int other = row + 1; other < won.length; other++) {
          won[other] = countLess(ranks, row * STRIDE, other * STRIDE, size);
          lost[other] = countLess(ranks, other * STRIDE, row * STRIDE, size);
        }
        tally.addPairs(row, won, lost);
      }
    }

    /** How often the one is less than the other: the sign of a difference is 1 bit. */
    private static int countLess(int[] ranks, int one, int other, int size) {
      int count = 0;
      for (int d = 0; d < size; d++) {
        count += (ranks[one + d] - ranks[other + d]) >>> 31;
      }
      return count;
    }
  }
}
