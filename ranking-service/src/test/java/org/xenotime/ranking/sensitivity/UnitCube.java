package org.xenotime.ranking.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A function of numbers between 0 and 1, each of which is a factor. */
record UnitCube(int inputs, ToDoubleFunction<double[]> function) implements Model {

  @Override
  public List<String> factors() {
    return IntStream.range(0, inputs).mapToObj(i -> "x" + i).toList();
  }

  @Override
  public int factor(int input) {
    return input;
  }

  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public void draw(RandomGenerator random, double[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = random.nextDouble();
    }
  }

  @Override
  public Evaluator evaluator() {
    return (row, outputs) -> outputs[0] = function.applyAsDouble(row);
  }
}
