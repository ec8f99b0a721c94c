package org.xenotime.ranking.sensitivity;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Where one thread draws rows and evaluates them. */
final class Runner {
  private final Model model;
  private final Model.Evaluator evaluator;
  private final double[] shift;
  private final int[][] inputsOf;
  private final double[] one;
  private final double[] other;
  private final double[] mixed;
  private final double[] ofOne;
  private final double[] ofOther;
  private final double[] ofMixed;

  /**
   * For a model.
   *
   * @param shift is subtracted from every output: squares of what is near 0 keep more digits
   */
  Runner(Model model, double[] shift) {
    this.model = model;
    this.evaluator = model.evaluator();
    this.shift = shift;
    this.inputsOf =
        IntStream.range(0, model.factors().size())
            .mapToObj(
                factor ->
                    IntStream.range(0, model.inputs())
                        .filter(input -> model.factor(input) == factor)
                        .toArray())
            .toArray(int[][]::new);
    this.one = new double[model.inputs()];
    this.other = new double[model.inputs()];
    this.mixed = new double[model.inputs()];
    this.ofOne = new double[model.outputs()];
    this.ofOther = new double[model.outputs()];
    this.ofMixed = new double[model.outputs()];
  }

  /** The outputs of one row at random. */
  static double[] example(Model model, RandomGenerator random) {
    var inputs = new double[model.inputs()];
    var outputs = new double[model.outputs()];
    model.draw(random, inputs);
    model.evaluator().evaluate(inputs, outputs);
    return outputs;
  }

  Sums run(RandomGenerator random, int runs) {
    var sums = new Sums(inputsOf.length, model.outputs());
    for (int run = 0; run < runs; run++) {
      model.draw(random, one);
      model.draw(random, other);
      evaluate(one, ofOne);
      evaluate(other, ofOther);
      sums.addRun(ofOne, ofOther);
      System.arraycopy(one, 0, mixed, 0, one.length);
      for (int factor = 0; factor < inputsOf.length; factor++) {
        take(other, inputsOf[factor]);
        evaluate(mixed, ofMixed);
        sums.addMixed(factor, ofOne, ofOther, ofMixed);
        take(one, inputsOf[factor]);
      }
    }
    return sums;
  }

  private void take(double[] from, int[] inputs) {
    for (int input : inputs) {
      mixed[input] = from[input];
    }
  }

  private void evaluate(double[] inputs, double[] outputs) {
    evaluator.evaluate(inputs, outputs);
    for (int output = 0; output < outputs.length; output++) {
      outputs[output] -= shift[output];
    }
  }
}
