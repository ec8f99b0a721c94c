package org.xenotime.ranking.sensitivity;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.xenotime.ranking.uncertainty.draw.Generators;
import org.xenotime.ranking.uncertainty.value.Bits;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;
import org.xenotime.ranking.uncertainty.weight.Fixed;
import org.xenotime.ranking.uncertainty.weight.Gammas;
import org.xenotime.ranking.uncertainty.weight.Intervals;
import org.xenotime.ranking.uncertainty.weight.Ordinal;
import org.xenotime.ranking.uncertainty.weight.Uniform;
import org.xenotime.ranking.uncertainty.weight.Weights;

/** Weights made from inputs that are independent of each other. */
sealed interface WeightInputs {

  /** The name of the factor that each input belongs to. */
  List<String> owners();

  /** Draws the inputs, the first of a row; returns how many they are. */
  int draw(RandomGenerator random, double[] inputs);

  /** Makes weights of them, for one thread. */
  Reader reader();

  /** Fills in weights. */
  @FunctionalInterface
  interface Reader {
    void read(double[] inputs, double[] weights);
  }

  static WeightInputs of(Weights weights, List<String> criteria) {
    var names = criteria.stream().map(criterion -> "weight:" + criterion).toList();
    return switch (weights) {
      case Uniform _ -> new EachByItself(names, Collections.nCopies(criteria.size(), 1.0));
      case Dirichlet dirichlet -> EachByItself.of(names, dirichlet);
      case Fixed _, Ordinal _, Intervals _ -> new AllAtOnce(weights, criteria.size());
    };
  }

  /**
   * Each weight is a gamma-distributed number before it is divided by the sum of all: those
   * numbers, of which the inputs are the logarithms, are independent.
   */
  record EachByItself(List<String> owners, List<Double> shapes) implements WeightInputs {

    static EachByItself of(List<String> names, Dirichlet dirichlet) {
      return new EachByItself(names, Arrays.stream(dirichlet.shapes()).boxed().toList());
    }

    @Override
    public int draw(RandomGenerator random, double[] inputs) {
      for (int i = 0; i < shapes.size(); i++) {
        double shape = shapes.get(i);
        inputs[i] = shape > 0 ? Gammas.logarithm(shape, random) : Double.NEGATIVE_INFINITY;
      }
      return shapes.size();
    }

    @Override
    public Reader reader() {
      return (inputs, weights) -> Gammas.toShares(inputs, weights);
    }
  }

  /** One input says which weights: it is the seed with which they are drawn. */
  record AllAtOnce(Weights weights, int criteria) implements WeightInputs {

    @Override
    public List<String> owners() {
      return weights.isFixed() ? List.of() : List.of("weights");
    }

    @Override
    public int draw(RandomGenerator random, double[] inputs) {
      if (weights.isFixed()) {
        return 0;
      }
      inputs[0] = Bits.unit(random);
      return 1;
    }

    @Override
    public Reader reader() {
      var samplers = weights.samplers(criteria);
      return (inputs, drawn) ->
          samplers
              .get()
              .draw(
                  Generators.of(inputs.length == 0 ? 0 : Double.doubleToRawLongBits(inputs[0])),
                  drawn);
    }
  }
}
