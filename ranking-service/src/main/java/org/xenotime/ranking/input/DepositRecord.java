package org.xenotime.ranking.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.xenotime.ranking.input.DepositDocument.StatedEstimate;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Estimate;
import org.xenotime.ranking.measure.Figure;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.Traits;

/**
 * What is kept of a deposit: enough to say what was known of it on any day.
 *
 * @param headline as deposits-service has it, of all statements
 */
record DepositRecord(
    String id,
    String name,
    String country,
    Traits traits,
    Headline headline,
    List<StatedEstimate> statements,
    DepositFacts.Composition composition) {

  /** The figures by which a deposit is listed; {@code statement} is that of the tonnage. */
  record Headline(
      Figure treoTonnes,
      Figure heavyTreoTonnes,
      Figure treoPercent,
      Figure heavySharePercent,
      String resourceClass,
      String statement) {}

  /** What was known of it on that day: estimates that were made later do not count. */
  DepositFacts on(LocalDate day, CircumstancesDocument around) {
    var then = headlineOn(day);
    return new DepositFacts(
        id,
        name,
        country,
        then.treoTonnes,
        then.heavyTreoTonnes,
        then.treoPercent,
        then.heavySharePercent,
        then.resourceClass,
        composition,
        traits,
        estimate(then.statement, day),
        around.on(day));
  }

  private Headline headlineOn(LocalDate day) {
    var later =
        statements.stream()
            .filter(statement -> statement.id().equals(headline.statement))
            .anyMatch(statement -> !Dates.isMadeBy(statement, day));
    if (!later) {
      return headline;
    }
    var made = statements.stream().filter(statement -> Dates.isMadeBy(statement, day)).toList();
    return PreferredEstimate.of(made).map(this::headline).orElseGet(this::without);
  }

  private Headline headline(PreferredEstimate preferred) {
    var source = preferred.first().source();
    var share = headline.heavySharePercent;
    return new Headline(
        new Figure(preferred.treoTonnes(), source, null),
        share == null
            ? null
            : new Figure(
                PreferredEstimate.sixDigits(preferred.treoTonnes() * share.value() / 100),
                source,
                other(source, share.source())),
        preferred.treoPercent() == null ? null : new Figure(preferred.treoPercent(), source, null),
        share,
        preferred.resourceClass(),
        preferred.first().id());
  }

  private Headline without() {
    return new Headline(null, null, null, headline.heavySharePercent, null, null);
  }

  private Estimate estimate(String id, LocalDate day) {
    return statements.stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .map(
            statement ->
                new Estimate(
                    statement.id(),
                    statement.date(),
                    statement.code(),
                    Dates.ageYears(statement.date(), day)))
        .orElse(null);
  }

  private static SourceRef other(SourceRef source, SourceRef composition) {
    return Objects.equals(source, composition) ? null : composition;
  }
}
