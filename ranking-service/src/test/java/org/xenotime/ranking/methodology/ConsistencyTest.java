package org.xenotime.ranking.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.methodology.Methodology.Eligibility;

class ConsistencyTest {

  private final Methodology heavy = MethodologyFixture.heavy();

  @Test
  void theHeavyRankingIsConsistent() {
    assertThat(Consistency.faults(heavy)).isEmpty();
    assertThat(heavy.criteria())
        .extracting(CriterionRule::id)
        .containsExactly(
            "heavyTreoTonnes",
            "heavySharePercent",
            "treoPercent",
            "basketUsdPerKg",
            "resourceConfidence");
  }

  @Test
  void everythingThatIsDecidedHasAReason() {
    assertThat(heavy.criteria()).extracting(CriterionRule::reason).noneMatch(String::isBlank);
    assertThat(heavy.missing().reason()).isNotBlank();
    assertThat(heavy.aggregation().reason()).isNotBlank();
    assertThat(heavy.eligibility().reason()).isNotBlank();
    assertThat(heavy.prices().reason()).isNotBlank();
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    var broken =
        with(
            rule("heavyTreoTonnes", "z-score", 0.5, "exclude"),
            rule("colour", "min-max", 0, "required"),
            rule("colour", "min-max", 0.4, "exclude"));
    assertThat(Consistency.faults(broken))
        .contains(
            "the weights do not add up to 1",
            "a criterion stands twice",
            "colour has no weight",
            "Nothing measures 'colour'",
            "No normalisation 'z-score'");
  }

  private Methodology with(CriterionRule... criteria) {
    return new Methodology(
        "broken",
        1,
        heavy.name(),
        heavy.question(),
        heavy.description(),
        heavy.heavyDefinition(),
        new Eligibility(List.of("colour"), "for the test"),
        heavy.aggregation(),
        heavy.missing(),
        heavy.prices(),
        List.of(criteria));
  }

  private static CriterionRule rule(
      String id, String normalisation, double weight, String missing) {
    return new CriterionRule(
        id, id, "", "", "maximise", normalisation, null, weight, missing, null, "for the test");
  }
}
