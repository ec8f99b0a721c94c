package org.xenotime.ranking.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.xenotime.ranking.uncertainty.score.Board;
import org.xenotime.ranking.uncertainty.score.Columns;
import org.xenotime.ranking.uncertainty.score.Problem;
import org.xenotime.ranking.uncertainty.value.Bits;

/**
 * The rank, or the score, of every alternative as a function of what is assumed. Factors are {@code
 * weight:} and a criterion for each weight that is uniform or Dirichlet, {@code weights} for all
 * weights at once where they are drawn in some other way, {@code values:} and a criterion for what
 * is uncertain of its values, and {@code method} where there is a choice between several.
 */
public final class RankModel implements Model {
  private static final String METHOD = "method";

  /** What of the alternatives is looked at. */
  public enum Output {
    RANK,
    SCORE
  }

  private final List<Columns> methods;
  private final int alternatives;
  private final WeightInputs weights;
  private final Output output;
  private final List<String> factors = new ArrayList<>();
  private final int[] factorOf;

  private RankModel(List<Problem> methods, List<String> criteria, Output output) {
    var problem = methods.getFirst();
    if (criteria.size() != problem.criteria()) {
      throw new IllegalArgumentException(
          "There are %d names and %d criteria".formatted(criteria.size(), problem.criteria()));
    }
    this.methods = methods.stream().map(Columns::new).toList();
    this.alternatives = problem.alternatives();
    this.weights = WeightInputs.of(problem.weights(), criteria);
    this.output = output;
    var cells = new Board(this.methods.getFirst());
    var owners = new ArrayList<String>(weights.owners());
    IntStream.range(0, cells.uncertain())
        .forEach(cell -> owners.add("values:" + criteria.get(cells.criterion(cell))));
    if (methods.size() > 1) {
      owners.add(METHOD);
    }
    owners.stream().distinct().forEach(factors::add);
    this.factorOf = owners.stream().mapToInt(factors::indexOf).toArray();
  }

  /**
   * For one problem.
   *
   * @param criteria their names, in the order of the columns
   */
  public static RankModel of(Problem problem, List<String> criteria, Output output) {
    return new RankModel(List.of(problem), criteria, output);
  }

  /**
   * For a choice between several methods, each as likely: problems that differ in how values were
   * normalised, or in how they are aggregated.
   *
   * @param methods all with the same alternatives, criteria and weights, and uncertain in the same
   *     places
   */
  public static RankModel choosing(List<Problem> methods, List<String> criteria, Output output) {
    return new RankModel(methods, criteria, output);
  }

  @Override
  public List<String> factors() {
    return List.copyOf(factors);
  }

  @Override
  public int inputs() {
    return factorOf.length;
  }

  @Override
  public int factor(int input) {
    return factorOf[input];
  }

  @Override
  public int outputs() {
    return alternatives;
  }

  @Override
  public void draw(RandomGenerator random, double[] inputs) {
    int drawn = weights.draw(random, inputs);
    for (int i = drawn; i < inputs.length; i++) {
      inputs[i] = Bits.unit(random);
    }
  }

  @Override
  public Evaluator evaluator() {
    return new Ranking();
  }

  /** The arrays of one thread. */
  private final class Ranking implements Evaluator {
    private final List<Board> boards = methods.stream().map(Board::new).toList();
    private final WeightInputs.Reader reader = weights.reader();
    private final double[] drawn = new double[methods.getFirst().criteria()];
    private final int[] ranks = new int[alternatives];
    private final double[] scores = new double[alternatives];

    @Override
    public void evaluate(double[] inputs, double[] outputs) {
      reader.read(inputs, drawn);
      int method = boards.size() == 1 ? 0 : (int) (inputs[inputs.length - 1] * boards.size());
      var board = boards.get(method);
      int first = weights.owners().size();
      for (int cell = 0; cell < board.uncertain(); cell++) {
        board.setValue(cell, inputs[first + cell]);
      }
      fill(board, methods.get(method), outputs);
    }

    private void fill(Board board, Columns columns, double[] outputs) {
      Arrays.fill(outputs, output == Output.RANK ? columns.size() + 1 : 0);
      if (output == Output.RANK) {
        board.rank(drawn, ranks, 0, 1);
      } else {
        board.score(drawn, scores);
      }
      for (int row = 0; row < columns.size(); row++) {
        outputs[columns.alternative(row)] = output == Output.RANK ? ranks[row] + 1 : scores[row];
      }
    }
  }
}
