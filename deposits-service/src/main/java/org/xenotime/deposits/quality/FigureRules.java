package org.xenotime.deposits.quality;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.xenotime.deposits.resource.Statement;
import org.xenotime.deposits.resource.Tonnage;

/** Whether the figures of a resource statement fit each other. */
final class FigureRules {

  /** Bastnasite, the richest of the ore minerals, is three quarters oxides. */
  private static final BigDecimal RICHEST = BigDecimal.valueOf(75);

  private FigureRules() {}

  static Stream<Flag> inconsistent(SiteFacts facts) {
    return flagged(facts, Tonnage.INCONSISTENT)
        .map(
            statement ->
                contradiction(
                    Rule.INCONSISTENT,
                    statement,
                    "Ore times grade is not what is stated as contained oxides."));
  }

  static Stream<Flag> implausible(SiteFacts facts) {
    return flagged(facts, Tonnage.IMPLAUSIBLE)
        .map(
            statement ->
                contradiction(
                    Rule.IMPLAUSIBLE,
                    statement,
                    "The figures differ by so much that a unit was mistaken: they stand for"
                        + " nothing."));
  }

  static Stream<Flag> unchecked(SiteFacts facts) {
    return flagged(facts, Tonnage.UNCHECKED)
        .map(
            statement ->
                Rule.UNCHECKED.flag(
                    field(statement, "treoTonnes"),
                    "Very large, and nothing is stated by which it could be checked: it stands for"
                        + " nothing.",
                    "ore and grade beside more than 20000000 t",
                    Numbers.tonnes(statement.treoTonnes()),
                    null));
  }

  static Stream<Flag> absurdGrade(SiteFacts facts) {
    return facts.statements().stream()
        .filter(statement -> statement.treoPercent() != null)
        .filter(
            statement ->
                statement.treoPercent().signum() <= 0
                    || statement.treoPercent().compareTo(RICHEST) > 0)
        .map(
            statement ->
                Rule.GRADE.flag(
                    field(statement, "treoPercent"),
                    "No ore has such a grade: the richest ore mineral, bastnasite, is three quarters"
                        + " oxides.",
                    "above 0 % and not above 75 %",
                    Numbers.percent(statement.treoPercent()),
                    null));
  }

  static Stream<Flag> withoutCutOff(SiteFacts facts) {
    return facts.statements().stream()
        .filter(statement -> statement.oreTonnes() != null && statement.treoPercent() != null)
        .filter(statement -> statement.cutOff() == null)
        .map(
            statement ->
                Rule.CUT_OFF.flag(
                    field(statement, "cutOff"),
                    "Without the cut-off at which it was counted, a tonnage cannot be compared with"
                        + " another.",
                    "a cut-off grade beside %s at %s"
                        .formatted(
                            Numbers.tonnes(statement.oreTonnes()),
                            Numbers.percent(statement.treoPercent())),
                    "none",
                    null));
  }

  static Stream<Flag> beforeDiscovery(SiteFacts facts) {
    return facts.statements().stream()
        .filter(statement -> facts.discoveryYear() != null && statement.date() != null)
        .filter(statement -> year(statement) < facts.discoveryYear())
        .map(
            statement ->
                Rule.TOO_EARLY.flag(
                    field(statement, "date"),
                    "It was estimated before it was discovered: one of the years is wrong.",
                    facts.discoveryYear() + " or later",
                    statement.date(),
                    "%d - %d = %d years before the discovery"
                        .formatted(
                            facts.discoveryYear(),
                            year(statement),
                            facts.discoveryYear() - year(statement))));
  }

  private static Stream<Statement> flagged(SiteFacts facts, String flag) {
    return facts.statements().stream().filter(statement -> statement.flags().contains(flag));
  }

  private static Flag contradiction(Rule rule, Statement statement, String message) {
    var ore = statement.oreTonnes();
    var grade = statement.treoPercent();
    var stated = statement.treoTonnes();
    if (grade == null || grade.signum() == 0) {
      return rule.flag(
          field(statement, "treoTonnes"),
          message,
          "at most a quarter of " + Numbers.tonnes(ore),
          Numbers.tonnes(stated),
          "%s / %s = %s"
              .formatted(
                  Numbers.tonnes(stated),
                  Numbers.tonnes(ore),
                  Numbers.percent(Numbers.ratio(stated, ore).movePointRight(2))));
    }
    var expected = ore.multiply(grade).movePointLeft(2);
    return rule.flag(
        field(statement, "treoTonnes"),
        message,
        Numbers.tonnes(expected),
        Numbers.tonnes(stated),
        "%s x %s = %s; stated %s, %s times as much; 5 %% and what rounding explains are allowed"
            .formatted(
                Numbers.tonnes(ore),
                Numbers.percent(grade),
                Numbers.tonnes(expected),
                Numbers.tonnes(stated),
                expected.signum() == 0
                    ? "infinitely many"
                    : Numbers.plain(Numbers.ratio(stated, expected))));
  }

  private static int year(Statement statement) {
    return Integer.parseInt(statement.date().substring(0, 4));
  }

  private static String field(Statement statement, String member) {
    return "statements[%s].%s".formatted(statement.id(), member);
  }
}
