package org.xenotime.local.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The same question to little and to much data.
 *
 * @param little the paths that ask it of the originals
 * @param much the paths that ask it of as many copies, each of another hundredth of the data
 */
record Question(String name, List<String> little, List<String> much) {

  static Question of(String name, String path) {
    return new Question(name, List.of(path), List.of(path));
  }

  /**
   * A question about each of some things.
   *
   * @param path with {@code %s} for the id
   */
  static Question about(String name, List<String> ids, String path, int times) {
    return new Question(
        name,
        ids.stream().map(path::formatted).toList(),
        IntStream.range(0, ids.size())
            .mapToObj(n -> path.formatted(ids.get(n) + "-copy-" + (n % (times - 1) + 1)))
            .toList());
  }
}
