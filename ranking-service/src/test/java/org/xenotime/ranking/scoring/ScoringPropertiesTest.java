package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds of every board. */
class ScoringPropertiesTest {

  /** One step of the published rounding, and what arithmetic adds to it. */
  private static final double NOISE = 1.5e-9;

  private static final List<Normalisation> NORMALISATIONS = NormalisationTest.ALL;

  @Property(tries = 400)
  void theOrderOfTheRowsChangesNothing(
      @ForAll("boards") Scoreboard board,
      @ForAll("fields") List<Candidate> candidates,
      @ForAll long seed) {
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(board.rank(shuffled)).isEqualTo(board.rank(candidates));
  }

  @Property(tries = 300)
  void anotherUnitOfAMinMaxCriterionChangesNothing(
      @ForAll("fields") List<Candidate> candidates,
      @ForAll Aggregation aggregation,
      @ForAll MissingRule missing,
      @ForAll Direction direction,
      @ForAll("factors") double factor) {
    var board = minMax(aggregation, missing, direction);
    var after = new HashMap<String, Standing>();
    board.rank(scaled(candidates, factor)).forEach(now -> after.put(now.id(), now));
    var before = board.rank(candidates);
    for (var one : before) {
      assertThat(after.get(one.id()).score()).isCloseTo(one.score(), within(NOISE));
      for (var other : before) {
        if (one.score() > other.score() + 2 * NOISE) {
          assertThat(after.get(one.id()).rank()).isLessThan(after.get(other.id()).rank());
        }
      }
    }
  }

  /** Powers of two change no digit of a double, so that not even noise is left. */
  @Property(tries = 300)
  void aMultipleWithoutRoundingChangesNoDigit(
      @ForAll("fields") List<Candidate> candidates,
      @ForAll Aggregation aggregation,
      @ForAll MissingRule missing,
      @ForAll Direction direction,
      @ForAll @IntRange(min = -30, max = 30) int power) {
    var board = minMax(aggregation, missing, direction);
    assertThat(board.rank(scaled(candidates, Math.scalb(1.0, power))))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("terms")
        .isEqualTo(board.rank(candidates));
  }

  /** Where all is known; with missing values a mean of what is known promises nothing. */
  @Property(tries = 400)
  void whoIsAtLeastAsGoodOnEverythingIsNotBehind(
      @ForAll("boards") Scoreboard board, @ForAll("completeFields") List<Candidate> candidates) {
    var ranks = new HashMap<String, Integer>();
    board.rank(candidates).forEach(standing -> ranks.put(standing.id(), standing.rank()));
    for (var one : candidates) {
      for (var other : candidates) {
        if (dominates(board, one, other)) {
          assertThat(ranks.get(one.id())).isLessThanOrEqualTo(ranks.get(other.id()));
        }
      }
    }
  }

  @Property(tries = 300)
  void theRankLiesInItsIntervalAndTheScoreInItsOwn(
      @ForAll("boards") Scoreboard board, @ForAll("fields") List<Candidate> candidates) {
    for (var standing : board.rank(candidates)) {
      assertThat(standing.rank()).isBetween(standing.rankLow(), standing.rankHigh());
      assertThat(standing.score()).isBetween(standing.scoreLow(), standing.scoreHigh());
      assertThat(standing.completeness()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 200)
  void noFillingOfOpenValuesLeavesTheInterval(
      @ForAll("fields") List<Candidate> candidates,
      @ForAll Aggregation aggregation,
      @ForAll long seed) {
    var field =
        new Scoreboard(
                List.of(
                    Boards.criterion("c1", 1, MissingRule.BOUND),
                    Boards.criterion("c2", 2, MissingRule.BOUND),
                    Boards.criterion("c3", 3, MissingRule.BOUND)),
                aggregation)
            .field(candidates);
    var random = new Random(seed);
    var low = field.low().values();
    var high = field.high().values();
    var filled = new double[low.length];
    for (int i = 0; i < filled.length; i++) {
      filled[i] =
          switch (random.nextInt(3)) {
            case 0 -> low[i];
            case 1 -> high[i];
            default -> low[i] + (high[i] - low[i]) / 2;
          };
    }
    int n = field.candidates().size();
    var ranks = new int[n];
    new Scorer(new Matrix(filled, n, 3), aggregation).rank(field.weights(), new double[n], ranks);
    for (var standing : field.standings()) {
      assertThat(ranks[field.row(standing.id())])
          .isBetween(standing.rankLow(), standing.rankHigh());
    }
  }

  @Property(tries = 200)
  void theContributionsOfAnArithmeticMeanAddUp(@ForAll("fields") List<Candidate> candidates) {
    for (var standing : new Scoreboard(mixed()).rank(candidates)) {
      double sum =
          standing.terms().stream()
              .filter(term -> term.contribution() != null)
              .mapToDouble(Term::contribution)
              .sum();
      assertThat(sum).isCloseTo(standing.score(), within(1e-8));
    }
  }

  @Property(tries = 200)
  void theMatrixAnswersAsTheBoardDoes(
      @ForAll("boards") Scoreboard board, @ForAll("fields") List<Candidate> candidates) {
    var field = board.field(candidates);
    int n = field.candidates().size();
    var scores = new double[n];
    var ranks = new int[n];
    field.scorer().rank(field.weights(), scores, ranks);
    for (var standing : board.rank(candidates)) {
      int row = field.row(standing.id());
      assertThat(ranks[row]).isEqualTo(standing.rank());
      assertThat(scores[row]).isEqualTo(standing.score());
    }
  }

  private static Scoreboard minMax(
      Aggregation aggregation, MissingRule missing, Direction direction) {
    return new Scoreboard(
        List.of(
            Boards.criterion("c1", 2, direction, new Normalisation.MinMax(), missing),
            Boards.criterion("c2", 1, MissingRule.EXCLUDE)),
        aggregation);
  }

  private static List<Candidate> scaled(List<Candidate> candidates, double factor) {
    return candidates.stream()
        .map(
            candidate -> {
              var values = new HashMap<>(candidate.values());
              values.computeIfPresent("c1", (id, value) -> value * factor);
              return new Candidate(candidate.id(), candidate.group(), values);
            })
        .toList();
  }

  private static List<Criterion> mixed() {
    return List.of(
        Boards.criterion("c1", 1, MissingRule.EXCLUDE),
        Criterion.of("c2", 2, new Normalisation.ZScore()),
        Criterion.of("c3", 3, new Normalisation.Borda()));
  }

  private static boolean dominates(Scoreboard board, Candidate one, Candidate other) {
    return board.criteria().stream()
        .allMatch(
            criterion -> {
              double mine = one.values().get(criterion.id());
              double theirs = other.values().get(criterion.id());
              return criterion.direction() == Direction.MAXIMISE ? mine >= theirs : mine <= theirs;
            });
  }

  @Provide
  Arbitrary<Scoreboard> boards() {
    return Combinators.combine(
            criteria("c1"), criteria("c2"), criteria("c3"), Arbitraries.of(Aggregation.class))
        .as((one, two, three, aggregation) -> new Scoreboard(List.of(one, two, three), aggregation))
        .ignoreException(IllegalArgumentException.class);
  }

  private static Arbitrary<Criterion> criteria(String id) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(Direction.class),
            Arbitraries.of(NORMALISATIONS),
            Arbitraries.of(
                new Outliers.None(),
                new Outliers.Winsorise(),
                new Outliers.Log(),
                new Outliers.BoxCox()),
            Arbitraries.of(MissingRule.class))
        .as(
            (weight, direction, normalisation, outliers, missing) ->
                new Criterion(
                    id,
                    weight,
                    // What is taken as it is must not be turned below zero here.
                    normalisation instanceof Normalisation.None ? Direction.MAXIMISE : direction,
                    normalisation,
                    normalisation instanceof Normalisation.None ? new Outliers.None() : outliers,
                    missing));
  }

  @Provide
  Arbitrary<List<Candidate>> fields() {
    return candidates(0.2);
  }

  @Provide
  Arbitrary<List<Candidate>> completeFields() {
    return candidates(0);
  }

  @Provide
  Arbitrary<Double> factors() {
    return Combinators.combine(
            Arbitraries.doubles().between(1, 10), Arbitraries.integers().between(-6, 6))
        .as((factor, power) -> factor * Math.pow(10, power));
  }

  /** Few distinct values, so that there are ties; and now and then one far from all others. */
  private static Arbitrary<List<Candidate>> candidates(double missing) {
    var value =
        Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 12)),
                Tuple.of(1, Arbitraries.integers().between(100, 100_000)))
            .map(whole -> whole / 4.0)
            .injectNull(missing);
    return value
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(ScoringPropertiesTest::candidates);
  }

  private static List<Candidate> candidates(List<List<Double>> rows) {
    var candidates = new ArrayList<Candidate>();
    for (var row : rows) {
      var values = row.stream().mapToDouble(value -> value == null ? Double.NaN : value).toArray();
      int number = candidates.size();
      candidates.add(Boards.inGroup("d%02d".formatted(number), "g" + number % 3, values));
    }
    return candidates;
  }
}
