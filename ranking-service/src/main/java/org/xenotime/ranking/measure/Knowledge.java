package org.xenotime.ranking.measure;

import java.util.Arrays;
import java.util.Objects;
import org.xenotime.ranking.measure.Measured.Known;

/** How well it is known. */
final class Knowledge {

  private Knowledge() {}

  static Measured confidence(DepositFacts facts, Yardsticks with) {
    if (facts.resourceClass() == null || facts.treoTonnes() == null) {
      return Measured.missing("The tonnage comes without a resource class.");
    }
    return onScale(
        Measure.RESOURCE_CONFIDENCE,
        facts.resourceClass(),
        "class",
        facts.treoTonnes().source(),
        with);
  }

  static Measured code(DepositFacts facts, Yardsticks with) {
    return facts.estimate() == null || facts.estimate().code() == null
        ? Measured.missing("No resource statement says by which code it was made.")
        : onScale(Measure.REPORTING_CODE, facts.estimate().code(), "code", sourceOf(facts), with);
  }

  static Measured age(DepositFacts facts, Yardsticks with) {
    return facts.estimate() == null || facts.estimate().ageYears() == null
        ? Measured.missing("The tonnage comes without a date.")
        : new Known(
            facts.estimate().ageYears(), sourceOf(facts), null, facts.estimate().date(), null);
  }

  /** Of ten things that one would want to know of any deposit, the share that is known. */
  static Measured completeness(DepositFacts facts, Yardsticks with) {
    var traits = facts.traits();
    var wanted =
        Arrays.asList(
            facts.treoTonnes(),
            facts.treoPercent(),
            facts.composition(),
            facts.resourceClass(),
            facts.estimate() == null ? null : facts.estimate().date(),
            facts.estimate() == null ? null : known(facts.estimate().code()),
            known(traits.depositType()),
            known(traits.production()),
            traits.minerals().isEmpty() ? null : traits.minerals(),
            facts.circumstances().control());
    var known = wanted.stream().filter(Objects::nonNull).count();
    return new Known(
        Amounts.round((double) known / wanted.size()),
        null,
        null,
        "%d of %d".formatted(known, wanted.size()),
        null);
  }

  static Measured onScale(
      Measure measure, String word, String what, SourceRef source, Yardsticks with) {
    var value = with.scale(measure).get(word);
    return value == null
        ? Measured.missing("The %s '%s' is not on the scale.".formatted(what, word))
        : new Known(value, source, null, word, null);
  }

  private static String known(String word) {
    return "unknown".equals(word) ? null : word;
  }

  private static SourceRef sourceOf(DepositFacts facts) {
    return facts.treoTonnes() == null ? null : facts.treoTonnes().source();
  }
}
