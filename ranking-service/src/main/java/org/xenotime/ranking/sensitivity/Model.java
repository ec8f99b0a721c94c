package org.xenotime.ranking.sensitivity;

import java.util.List;
import java.util.random.RandomGenerator;

/** A function of uncertain inputs, which belong to factors: each input to one. */
public interface Model {

  /** The names of the factors. */
  List<String> factors();

  int inputs();

  /** The factor, by its place among their names, that an input belongs to. */
  int factor(int input);

  int outputs();

  /** Draws every input, independently of all inputs of other factors. */
  void draw(RandomGenerator random, double[] inputs);

  /** The function itself, for one thread. */
  Evaluator evaluator();

  /** Need not be safe for several threads, and may keep arrays. */
  @FunctionalInterface
  interface Evaluator {

    /** Fills in the outputs, finite numbers all of them. */
    void evaluate(double[] inputs, double[] outputs);
  }
}
