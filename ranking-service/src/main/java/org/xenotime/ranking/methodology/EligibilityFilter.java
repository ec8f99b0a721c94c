package org.xenotime.ranking.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Measure;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.Measured.Missing;
import org.xenotime.ranking.measure.Yardsticks;

/** Only deposits of which all of this is known to hold. A part that is absent asks for nothing. */
@Schema(description = "Only deposits of which all of this is known to hold")
public record EligibilityFilter(
    @Schema(description = "ISO 3166-1 alpha-3") Words country,
    @Schema(description = "Published vocabulary of deposit types") Words depositType,
    @Schema(description = "site, district, complex or area") Words kind,
    @Schema(description = "showing, occurrence, deposit or prospect") Words status,
    @Schema(description = "Production status, such as producer") Words production,
    @Schema(
            description =
                "By criterion of the catalogue: no less; of an interval the upper bound counts")
        Map<String, Double> minimum,
    @Schema(
            description =
                "By criterion of the catalogue: no more; of an interval the lower bound counts")
        Map<String, Double> maximum) {

  /** Which words are allowed, or which are not. */
  @Schema(name = "EligibleWords", description = "Which are ranked, and which are not")
  public record Words(
      @Schema(description = "Only these") List<String> in,
      @Schema(description = "None of these") List<String> notIn) {

    private boolean admits(String word) {
      return (in == null || in.contains(word)) && (notIn == null || !notIn.contains(word));
    }
  }

  List<String> unmet(DepositFacts facts, Yardsticks with) {
    var reasons = new ArrayList<String>();
    var traits = facts.traits();
    check(country, "country", facts.country(), reasons);
    check(depositType, "deposit type", traits.depositType(), reasons);
    check(kind, "kind", traits.kind(), reasons);
    check(status, "status", traits.status(), reasons);
    check(production, "production status", traits.production(), reasons);
    if (minimum != null) {
      minimum.forEach((criterion, least) -> bound(criterion, least, true, facts, with, reasons));
    }
    if (maximum != null) {
      maximum.forEach((criterion, most) -> bound(criterion, most, false, facts, with, reasons));
    }
    return reasons;
  }

  private static void check(Words words, String what, String word, List<String> reasons) {
    if (words == null) {
      return;
    }
    if (word == null) {
      reasons.add("Its %s is not known, and not every one is ranked here.".formatted(what));
    } else if (!words.admits(word)) {
      reasons.add("Its %s is '%s', which is not ranked here.".formatted(what, word));
    }
  }

  private static void bound(
      String criterion,
      double bound,
      boolean least,
      DepositFacts facts,
      Yardsticks with,
      List<String> reasons) {
    switch (Measure.byId(criterion).orElseThrow().of(facts, with)) {
      case Known known when least ? known.high() < bound : known.low() > bound ->
          reasons.add(
              "Its %s is %s than the %s of %s."
                  .formatted(
                      criterion,
                      least ? "less" : "more",
                      least ? "minimum" : "maximum",
                      plain(bound)));
      case Known known -> {}
      case Missing(var why) -> reasons.addAll(why);
    }
  }

  private static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
