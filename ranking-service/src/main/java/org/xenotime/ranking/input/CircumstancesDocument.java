package org.xenotime.ranking.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xenotime.ranking.measure.Circumstances;
import org.xenotime.ranking.measure.Circumstances.ControlAnswer;
import org.xenotime.ranking.measure.SourceRef;

/** What surrounds a deposit, as the feed brings it and as it is kept; null where there is none. */
record CircumstancesDocument(Control control, Incidents incidents, Output output) {

  static final CircumstancesDocument NONE = new CircumstancesDocument(null, null, null);

  /** Kinds of control without which nothing can be mined, in the order in which they decide. */
  private static final List<String> DECIDING =
      List.of("territory", "title", "licence", "operation", "ownership");

  private static final int YEARS = 5;

  record Control(String policy, List<Line> kinds) {}

  record Line(String kind, List<Span> intervals) {}

  /** Days on which the answer is the same; the last one goes on where {@code until} is null. */
  record Span(LocalDate from, LocalDate until, String state, String leader, double entropy) {

    private boolean holds(LocalDate day) {
      return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    private boolean isKnown() {
      return !"unknown".equals(state);
    }
  }

  record Incidents(LocalDate from, LocalDate until, List<Day> days, SourceRef source) {}

  record Day(LocalDate date, int count) {}

  record Output(List<Imported> annual, List<Share> siteShares) {}

  record Imported(int year, double heavyOxideTonnes, SourceRef source) {}

  record Share(LocalDate from, double low, double high, List<SourceRef> sources) {}

  Circumstances on(LocalDate day) {
    return new Circumstances(
        control == null ? null : answer(day),
        incidents == null ? null : nearby(day),
        output == null ? null : OutputBounds.on(output, day));
  }

  /** The least certain of the answers that there are. */
  private ControlAnswer answer(LocalDate day) {
    return control.kinds.stream()
        .filter(line -> DECIDING.contains(line.kind))
        .map(line -> answer(line, day))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingDouble(ControlAnswer::entropy)
                .thenComparingInt(answer -> -DECIDING.indexOf(answer.kind())))
        .orElse(null);
  }

  private static Optional<ControlAnswer> answer(Line line, LocalDate day) {
    return line.intervals.stream()
        .filter(span -> span.holds(day) && span.isKnown())
        .findFirst()
        .map(span -> new ControlAnswer(line.kind, span.state, span.leader, span.entropy, null));
  }

  /** In the five years up to the day, or up to the last of the data. */
  private Circumstances.Incidents nearby(LocalDate day) {
    var until = day.isBefore(incidents.until) ? day : incidents.until;
    var from = until.minusYears(YEARS).plusDays(1);
    if (from.isBefore(incidents.from)) {
      return null;
    }
    var count =
        incidents.days.stream()
            .filter(each -> !each.date.isBefore(from) && !each.date.isAfter(until))
            .mapToInt(Day::count)
            .sum();
    return new Circumstances.Incidents(count, from, until, incidents.source);
  }
}
