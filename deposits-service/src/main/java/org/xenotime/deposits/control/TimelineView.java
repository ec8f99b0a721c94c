package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.ControlView.KindView;
import org.xenotime.deposits.control.Known.Found;

@Schema(
    name = "ControlTimeline",
    description = "Who controlled a deposit when: the intervals in which the answer is the same")
record TimelineView(
    @Schema(description = "Id of the deposit", examples = "pang-war") String deposit,
    @Schema(description = "Claims that came to be known later are left out") Instant knownAt,
    @Schema(description = "The policy that was used", examples = "weighed-2") String policy,
    @Schema(description = "The last day of the line") LocalDate until,
    @Schema(description = "One line for each kind of control of which any claim speaks")
        List<Line> kinds,
    @Schema(description = "The claims that the answers stand on, whole") List<ClaimView> claims) {

  /** An interval and the answer in it, before it is shown. */
  private record Span(LocalDate from, LocalDate to, List<String> turning, Found found) {}

  @Schema(name = "ControlTimelineOfKind", description = "One kind of control in time")
  record Line(
      @Schema(description = "Kind of control", examples = "territory") String kind,
      @Schema(description = "Without gaps, from the first day of which any claim speaks")
          List<Interval> intervals) {}

  @Schema(name = "ControlInterval", description = "Days on which the answer is the same")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Interval(
      @Schema(description = "First day") LocalDate from,
      @Schema(description = "Last day") LocalDate to,
      @Schema(
              description =
                  "Ids of the claims that say that something begins or ends on the first day; empty"
                      + " where what is known only became a year older, or an actor joined or left"
                      + " another")
          List<String> changedBy,
      @Schema(description = "What is answered on each of these days") KindView answer) {}

  static TimelineView from(
      Known known, Rule rule, List<ControlKind> kinds, LocalDate from, LocalDate until) {
    var lines = kinds.stream().map(kind -> spans(known, kind, rule, from, until)).toList();
    return new TimelineView(
        known.site().slug(),
        known.at(),
        rule.version(),
        until,
        Stream.iterate(0, n -> n < kinds.size(), n -> n + 1)
            .filter(n -> !lines.get(n).isEmpty())
            .map(n -> new Line(kinds.get(n).id(), intervals(lines.get(n))))
            .toList(),
        ControlView.claims(known, lines.stream().flatMap(List::stream).map(Span::found)));
  }

  private static List<Span> spans(
      Known known, ControlKind kind, Rule rule, LocalDate from, LocalDate until) {
    var days = known.turningDays(kind, until);
    if (from != null && !days.isEmpty() && days.first().isBefore(from)) {
      days.add(from);
      days = days.tailSet(from);
    }
    var spans = new ArrayList<Span>();
    for (var day : days) {
      var found = known.find(kind, rule, day);
      var last = spans.isEmpty() ? null : spans.getLast();
      if (last == null || !last.found.isSameAs(found)) {
        spans.add(new Span(day, day, known.turningOn(kind, day), found));
      }
    }
    return spans.stream()
        .map(
            span -> {
              var next = spans.indexOf(span) + 1;
              var to = next < spans.size() ? spans.get(next).from.minusDays(1) : until;
              return new Span(span.from, to, span.turning, span.found);
            })
        .toList();
  }

  private static List<Interval> intervals(List<Span> spans) {
    return spans.stream()
        .map(span -> new Interval(span.from, span.to, span.turning, KindView.undated(span.found)))
        .toList();
  }
}
