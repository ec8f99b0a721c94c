package org.xenotime.ranking.uncertainty.draw;

import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** One random generator for each chunk, split off one by one from the generator of a seed. */
public final class Generators {
  private static final RandomGeneratorFactory<SplittableGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private Generators() {}

  public static SplittableGenerator of(long seed) {
    return FACTORY.create(seed);
  }

  /** The next generators that are split off from this one. */
  public static List<SplittableGenerator> split(SplittableGenerator from, int count) {
    return IntStream.range(0, count).mapToObj(_ -> from.split()).toList();
  }
}
