package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;

/**
 * Ranks keys, the largest first, in a time that grows with their number alone: they are put into
 * about four times as many buckets by their leading bits, and the few that are not in order then
 * are moved. Where many fall into one bucket everything is sorted instead.
 */
final class Ranker {
  private static final int CROWD = 48;

  private final int indexBits;
  private final int bucketBits;
  private final int[] starts;
  private final int[] buckets;
  private final long[] sorted;

  Ranker(int size) {
    this.indexBits = bits(Math.max(size - 1, 1));
    this.bucketBits = bits(2 * size);
    this.starts = new int[(1 << bucketBits) + 1];
    this.buckets = new int[size];
    this.sorted = new long[size];
  }

  private static int bits(int number) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(number);
  }

  /**
   * Writes the rank of each key, from 0, those that are equal sharing the better one.
   *
   * @param ranks the rank of the i-th key goes to {@code from + i * stride}
   */
  void rank(long[] keys, int[] ranks, int from, int stride) {
    int size = sorted.length;
    if (size == 0) {
      return;
    }
    long low = keys[0];
    long high = keys[0];
    for (int i = 0; i < size; i++) {
      low = Math.min(low, keys[i]);
      high = Math.max(high, keys[i]);
    }
    int shift = Math.max(Long.SIZE - Long.numberOfLeadingZeros(high - low) - bucketBits, 0);
    if (fill(keys, high, shift, (int) ((high - low) >>> shift) + 1) > CROWD) {
      Arrays.sort(sorted);
    } else {
      putInOrder();
    }
    write(ranks, from, stride);
  }

  /** How many keys shared the first rank. */
  int leaders() {
    int count = 0;
    while (count < sorted.length && sorted[count] >>> indexBits == 0) {
      count++;
    }
    return count;
  }

  /** One of those, counted from 0. */
  int leader(int index) {
    return (int) sorted[index];
  }

  /** Puts all into buckets; returns how many there are in the fullest. */
  private int fill(long[] keys, long high, int shift, int count) {
    int size = sorted.length;
    Arrays.fill(starts, 0, count, 0);
    for (int i = 0; i < size; i++) {
      buckets[i] = (int) ((high - keys[i]) >>> shift);
    }
    for (int i = 0; i < size; i++) {
      starts[buckets[i]]++;
    }
    int before = 0;
    int fullest = 0;
    for (int b = 0; b < count; b++) {
      int inside = starts[b];
      fullest = Math.max(fullest, inside);
      starts[b] = before;
      before += inside;
    }
    for (int i = 0; i < size; i++) {
      sorted[starts[buckets[i]]++] = (high - keys[i]) << indexBits | i;
    }
    return fullest;
  }

  private void putInOrder() {
    for (int i = 1; i < sorted.length; i++) {
      long moved = sorted[i];
      if (sorted[i - 1] > moved) {
        int to = i;
        do {
          sorted[to] = sorted[to - 1];
          to--;
        } while (to > 0 && sorted[to - 1] > moved);
        sorted[to] = moved;
      }
    }
  }

  private void write(int[] ranks, int from, int stride) {
    int mask = (1 << indexBits) - 1;
    long last = -1;
    int rank = 0;
    for (int i = 0; i < sorted.length; i++) {
      long distance = sorted[i] >>> indexBits;
      rank = distance == last ? rank : i;
      last = distance;
      ranks[from + ((int) sorted[i] & mask) * stride] = rank;
    }
  }
}
