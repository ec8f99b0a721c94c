package org.xenotime.ranking.uncertainty.draw;

/** Draws in chunks of a fixed size, which does not depend on how many work on them. */
public record Chunks(int draws) {

  /** How many draws a chunk has, but for the last one, which may have fewer. */
  public static final int SIZE = 256;

  public int count() {
    return (draws + SIZE - 1) / SIZE;
  }

  public int size(int chunk) {
    return Math.min(SIZE, draws - chunk * SIZE);
  }
}
