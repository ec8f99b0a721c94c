package org.xenotime.ranking.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.IntStream;
import org.xenotime.ranking.uncertainty.draw.Chunks;
import org.xenotime.ranking.uncertainty.draw.Crew;
import org.xenotime.ranking.uncertainty.measured.CentralWeights;
import org.xenotime.ranking.uncertainty.score.Columns;
import org.xenotime.ranking.uncertainty.score.Rivals;

/** Draws values alone, and counts for each alternative how often it leads with its own weights. */
final class FirstWithCentralWeights {
  private final Columns columns;
  private final Chunks chunks;
  private final List<SplittableGenerator> generators;
  private final int[] rows;
  private final Rivals rivals;
  private final int[] firsts;

  /**
   * For the alternatives that have central weights.
   *
   * @param alternatives how many there are, with those of which nothing is known
   */
  FirstWithCentralWeights(
      int alternatives,
      Columns columns,
      CentralWeights central,
      Chunks chunks,
      List<SplittableGenerator> generators) {
    this.columns = columns;
    this.chunks = chunks;
    this.generators = generators;
    this.rows =
        IntStream.range(0, columns.size())
            .filter(row -> central.of(columns.alternative(row)).isPresent())
            .toArray();
    this.rivals =
        new Rivals(
            columns,
            rows,
            Arrays.stream(rows)
                .mapToObj(row -> central.of(columns.alternative(row)).orElseThrow())
                .toArray(double[][]::new));
    this.firsts = new int[alternatives];
    Arrays.fill(firsts, -1);
    for (int row : rows) {
      firsts[columns.alternative(row)] = 0;
    }
  }

  Crew.Hand hand() {
    return new Hand();
  }

  /** How often each alternative led, -1 where it has no central weights. */
  int[] firsts() {
    return firsts;
  }

  private synchronized void add(int[] led) {
    for (int i = 0; i < rows.length; i++) {
      firsts[columns.alternative(rows[i])] += led[i];
    }
  }

  /** The arrays of one thread. */
  private final class Hand implements Crew.Hand {
    private final Rivals.Contest contest = rivals.contest();
    private final int[] led = new int[rows.length];

    @Override
    public void work(int chunk) {
      Arrays.fill(led, 0);
      contest.countLeaders(generators.get(chunk), chunks.size(chunk), led);
      add(led);
    }
  }
}
