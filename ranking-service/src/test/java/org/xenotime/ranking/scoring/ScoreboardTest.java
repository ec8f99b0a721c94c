package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

  private static final List<Criterion> CRITERIA =
      List.of(
          required("size", 0.5, new Normalisation.LogMinMax()),
          Criterion.of("grade", 0.3, new Normalisation.MinMax()),
          Criterion.of("class", 0.2, new Normalisation.Goalposts(0, 1)));

  private final Scoreboard board = new Scoreboard(CRITERIA);

  @Test
  void theBestOnEverythingComesFirst() {
    var standings =
        board.rank(
            List.of(
                candidate("small", 10, 1, 0.2),
                candidate("large", 1000, 5, 1),
                candidate("middling", 100, 3, 0.5)));
    assertThat(standings).extracting(Standing::id).containsExactly("large", "middling", "small");
    assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 3);
    assertThat(standings.getFirst().score()).isEqualTo(1);
    assertThat(standings.getLast().score()).isCloseTo(0.04, within(1e-12));
  }

  @Test
  void equalScoresShareARankAndTheNextIsSkipped() {
    var standings =
        board.rank(
            List.of(
                candidate("c", 10, 1, 0), candidate("b", 100, 2, 1), candidate("a", 100, 2, 1)));
    assertThat(standings).extracting(Standing::id).containsExactly("a", "b", "c");
    assertThat(standings).extracting(Standing::rank).containsExactly(1, 1, 3);
  }

  @Test
  void aMissingValueIsLeftOutAndItsWeightGoesToTheOthers() {
    var standings =
        board.rank(
            List.of(
                new Candidate("partial", Map.of("size", 100.0)),
                candidate("low", 1, 1, 0),
                candidate("high", 100, 2, 1)));
    var partial =
        standings.stream().filter(s -> s.id().equals("partial")).findFirst().orElseThrow();
    assertThat(partial.score()).isEqualTo(1);
    assertThat(partial.completeness()).isEqualTo(0.5);
    assertThat(partial.terms()).extracting(Term::weight).containsExactly(1.0, 0.0, 0.0);
    assertThat(partial.terms())
        .extracting(Term::remedy)
        .containsExactly(Remedy.NONE, Remedy.LEFT_OUT, Remedy.LEFT_OUT);
  }

  @Test
  void whoLacksARequiredValueIsNotRanked() {
    var incomplete = new Candidate("unknown-size", Map.of("grade", 5.0, "class", 1.0));
    assertThat(board.admits(incomplete)).isFalse();
    assertThat(board.rank(List.of(incomplete))).isEmpty();
  }

  @Test
  void nobodyAndOneCanBeRankedToo() {
    assertThat(board.rank(List.of())).isEmpty();
    var alone = board.rank(List.of(candidate("alone", 3, 2, 1)));
    assertThat(alone).extracting(Standing::rank).containsExactly(1);
    assertThat(alone.getFirst().score()).isCloseTo(0.5 * 0.8 + 0.2, within(1e-12));
  }

  @Test
  void whereAllAreEqualAllAreFirst() {
    var same = IntStream.range(0, 5).mapToObj(i -> candidate("d" + i, 3, 2, 0.4)).toList();
    assertThat(board.rank(same)).extracting(Standing::rank).containsOnly(1);
  }

  @RepeatedTest(50)
  void theOrderOfTheCandidatesDoesNotMatter(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var candidates = someCandidates(random);
    var standings = board.rank(candidates);
    Collections.shuffle(candidates, random);
    assertThat(board.rank(candidates)).isEqualTo(standings);
  }

  @RepeatedTest(50)
  void whoIsBetterOnEverythingIsNotBehind(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var candidates = someCandidates(random);
    var one = candidates.get(random.nextInt(candidates.size()));
    var better = new HashMap<>(one.values());
    better.replaceAll((criterion, value) -> value * (1 + random.nextDouble()));
    candidates.add(new Candidate("better", better));
    var ranks = new HashMap<String, Integer>();
    board.rank(candidates).forEach(standing -> ranks.put(standing.id(), standing.rank()));
    if (board.admits(one)) {
      assertThat(ranks.get("better")).isLessThanOrEqualTo(ranks.get(one.id()));
    }
  }

  @RepeatedTest(50)
  void anotherUnitOfAMinMaxCriterionChangesNothing(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var candidates = someCandidates(random);
    double factor = Math.pow(10, random.nextInt(-6, 7)) * (1 + random.nextDouble());
    var scaled =
        candidates.stream()
            .map(
                candidate -> {
                  var values = new HashMap<>(candidate.values());
                  values.computeIfPresent("grade", (id, value) -> value * factor);
                  return new Candidate(candidate.id(), values);
                })
            .toList();
    assertThat(board.rank(scaled).stream().map(ScoreboardTest::inShort).toList())
        .isEqualTo(board.rank(candidates).stream().map(ScoreboardTest::inShort).toList());
  }

  @RepeatedTest(50)
  void contributionsAddUpToTheScore(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    for (var standing : board.rank(someCandidates(random))) {
      assertThat(
              standing.terms().stream()
                  .filter(term -> !term.missing())
                  .mapToDouble(Term::contribution)
                  .sum())
          .isCloseTo(standing.score(), within(1e-8));
      assertThat(standing.terms().stream().mapToDouble(Term::weight).sum())
          .isCloseTo(1, within(1e-8));
      assertThat(standing.score()).isBetween(0.0, 1.0);
    }
  }

  private static String inShort(Standing standing) {
    return "%d %s %s".formatted(standing.rank(), standing.id(), standing.score());
  }

  private static Criterion required(String id, double weight, Normalisation normalisation) {
    return new Criterion(
        id, weight, Direction.MAXIMISE, normalisation, new Outliers.None(), MissingRule.REQUIRED);
  }

  private static Candidate candidate(String id, double size, double grade, double confidence) {
    return new Candidate(id, Map.of("size", size, "grade", grade, "class", confidence));
  }

  private static List<Candidate> someCandidates(Random random) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      var values = new HashMap<String, Double>();
      for (var criterion : CRITERIA) {
        if (random.nextInt(10) > 1) {
          // Few distinct values, so that there are ties.
          values.put(criterion.id(), random.nextInt(10) / 10.0);
        }
      }
      candidates.add(new Candidate("d%02d".formatted(i), values));
    }
    return candidates;
  }
}
