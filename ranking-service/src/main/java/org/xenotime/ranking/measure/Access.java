package org.xenotime.ranking.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.ranking.measure.Measured.Interval;
import org.xenotime.ranking.measure.Measured.Known;

/** What stands between the ground and the market. */
final class Access {

  /** How the rock has to be treated, by the published deposit types; others tell nothing of it. */
  static final Map<String, List<String>> TREATMENTS =
      Map.of(
          "ion-adsorption",
          List.of("ion-adsorption-clay"),
          "placer",
          List.of("placer", "shoreline-placer", "alluvial-placer"),
          "hard-rock",
          List.of(
              "alkaline-igneous",
              "carbonatite",
              "iron-oxide",
              "metamorphic",
              "other-igneous",
              "paleoplacer",
              "pegmatite",
              "uranium"));

  private Access() {}

  static Measured production(DepositFacts facts, Yardsticks with) {
    var status = facts.traits().production();
    return status == null || status.equals("unknown")
        ? Measured.missing("Whether anything is or was produced is not known.")
        : Knowledge.onScale(Measure.PRODUCTION_STATUS, status, "production status", null, with);
  }

  static Measured mineralogy(DepositFacts facts, Yardsticks with) {
    return Minerals.best(facts.traits(), with.scale(Measure.MINERALOGY))
        .<Measured>map(mineral -> new Known(mineral.value(), null, null, mineral.name(), null))
        .orElseGet(
            () -> Measured.missing("No rare-earth mineral of the published table is reported."));
  }

  static Measured ease(DepositFacts facts, Yardsticks with) {
    return treatment(facts.traits().depositType())
        .map(treatment -> Knowledge.onScale(Measure.EASE, treatment, "treatment", null, with))
        .orElseGet(
            () ->
                Measured.missing(
                    facts.traits().depositType() == null
                        ? "The deposit type is not known."
                        : "The deposit type '%s' does not tell how the rock is treated."
                            .formatted(facts.traits().depositType())));
  }

  static Optional<String> treatment(String depositType) {
    return TREATMENTS.entrySet().stream()
        .filter(entry -> depositType != null && entry.getValue().contains(depositType))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static Measured controlStability(DepositFacts facts, Yardsticks with) {
    var control = facts.circumstances().control();
    return control == null
        ? Measured.missing("No claim says who controls it.")
        : new Known(
            Amounts.round(1 - control.entropy()),
            control.source(),
            null,
            "%s: %s%s"
                .formatted(
                    control.kind(),
                    control.state(),
                    control.leader() == null ? "" : ", " + control.leader()),
            null);
  }

  static Measured conflictNearby(DepositFacts facts, Yardsticks with) {
    var incidents = facts.circumstances().incidents();
    return incidents == null
        ? Measured.missing("No data set of conflict events covers the place and the time.")
        : new Known(
            incidents.count(),
            incidents.source(),
            null,
            "%s to %s".formatted(incidents.from(), incidents.until()),
            null);
  }

  static Measured outputEvidence(DepositFacts facts, Yardsticks with) {
    var output = facts.circumstances().output();
    return output == null
        ? Measured.missing("No trade figure with a count of mines speaks of its output.")
        : new Known(
            Amounts.round((output.low() + output.high()) / 2),
            output.sources().isEmpty() ? null : output.sources().getFirst(),
            null,
            output.note(),
            null,
            new Interval(output.low(), output.high(), output.sources()));
  }

  static Measured supplyRisk(DepositFacts facts, Yardsticks with) {
    if (with.supplyRisk().isNeutral()) {
      return Measured.missing("The neutral perspective has no view of supply risk.");
    }
    return facts.country() == null
        ? Measured.missing("The country is not known.")
        : new Known(
            with.supplyRisk().of(facts.country()),
            with.supplyRisk().source(),
            null,
            with.supplyRisk().region(),
            null);
  }
}
