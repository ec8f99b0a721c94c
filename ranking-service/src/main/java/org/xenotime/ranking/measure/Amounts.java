package org.xenotime.ranking.measure;

import java.util.ArrayList;
import java.util.List;
import org.xenotime.ranking.basket.OxideShare;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.Measured.Missing;

/** How much there is, and of what. */
final class Amounts {

  static final String NO_COMPOSITION =
      "No complete composition by element is known, so the heavy share cannot be told.";
  private static final String NO_TONNES = "No tonnage of TREO is known.";

  /** Digits beyond a millionth are noise of the arithmetic. */
  private static final double PRECISION = 1e6;

  private Amounts() {}

  static Measured treoTonnes(DepositFacts facts, Yardsticks with) {
    return Measured.orMissing(facts.treoTonnes(), NO_TONNES);
  }

  static Measured treoPercent(DepositFacts facts, Yardsticks with) {
    return Measured.orMissing(facts.treoPercent(), "No grade of TREO is known.");
  }

  static Measured heavyTonnes(DepositFacts facts, Yardsticks with) {
    if (with.heavy() != HeavyDefinition.TB_LU_Y) {
      return tonnesOf(facts, with.heavy().oxides(), false);
    }
    return facts.heavyTreoTonnes() == null
        ? new Missing(whyNoTonnes(facts))
        : Measured.orMissing(facts.heavyTreoTonnes(), null);
  }

  static Measured heavyShare(DepositFacts facts, Yardsticks with) {
    return with.heavy() == HeavyDefinition.TB_LU_Y
        ? Measured.orMissing(facts.heavySharePercent(), NO_COMPOSITION)
        : shareOf(facts, with.heavy().oxides());
  }

  static Measured criticalShare(DepositFacts facts, Yardsticks with) {
    return allReported(facts, with.criticalOxides(), shareOf(facts, with.criticalOxides()));
  }

  static Measured ndprTonnes(DepositFacts facts, Yardsticks with) {
    return tonnesOf(facts, List.of("Pr6O11", "Nd2O3"), true);
  }

  static Measured dytbTonnes(DepositFacts facts, Yardsticks with) {
    return tonnesOf(facts, List.of("Tb4O7", "Dy2O3"), true);
  }

  private static Measured tonnesOf(DepositFacts facts, List<String> oxides, boolean everyOne) {
    if (facts.treoTonnes() == null || facts.composition() == null) {
      return new Missing(whyNoTonnes(facts));
    }
    var tonnage = facts.treoTonnes();
    var mixed = facts.composition().source();
    var tonnes =
        new Known(
            round(tonnage.value() * share(facts, oxides) / 100),
            tonnage.source(),
            mixed == null || mixed.equals(tonnage.source()) ? null : mixed,
            null,
            null);
    return everyOne ? allReported(facts, oxides, tonnes) : tonnes;
  }

  private static Measured shareOf(DepositFacts facts, List<String> oxides) {
    return facts.composition() == null
        ? Measured.missing(NO_COMPOSITION)
        : new Known(round(share(facts, oxides)), facts.composition().source(), null, null, null);
  }

  private static Measured allReported(DepositFacts facts, List<String> oxides, Measured value) {
    var silent = facts.composition() == null ? List.<String>of() : unreported(facts, oxides);
    return silent.isEmpty()
        ? value
        : Measured.missing(
            "The composition does not report %s.".formatted(String.join(", ", silent)));
  }

  static List<String> unreported(DepositFacts facts, List<String> oxides) {
    var reported = facts.composition().oxides().stream().map(OxideShare::oxide).toList();
    return oxides.stream().filter(oxide -> !reported.contains(oxide)).toList();
  }

  private static double share(DepositFacts facts, List<String> oxides) {
    return facts.composition().oxides().stream()
        .filter(share -> oxides.contains(share.oxide()))
        .mapToDouble(OxideShare::percentOfTreo)
        .sum();
  }

  private static List<String> whyNoTonnes(DepositFacts facts) {
    var reasons = new ArrayList<String>();
    if (facts.treoTonnes() == null) {
      reasons.add(NO_TONNES);
    }
    if (facts.heavySharePercent() == null) {
      reasons.add(NO_COMPOSITION);
    }
    if (reasons.isEmpty()) {
      reasons.add("No tonnage of heavy TREO is known.");
    }
    return reasons;
  }

  static double round(double value) {
    return Math.rint(value * PRECISION) / PRECISION;
  }
}
