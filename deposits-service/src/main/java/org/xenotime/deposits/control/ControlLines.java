package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.Control.Holder;
import org.xenotime.deposits.site.SiteRef;

/** The answers to who controls a place in time, in short, for features that only count them. */
@ApplicationScoped
public class ControlLines {

  private static final double PRECISION = 1e6;

  private final WhoControls whoControls;

  ControlLines(WhoControls whoControls) {
    this.whoControls = whoControls;
  }

  @Schema(name = "ControlInShort", description = "Who controlled it when, by the policy in use")
  public record InShort(
      @Schema(description = "Version of the policy", examples = "weighed-2") String policy,
      @Schema(description = "One for each kind of control of which any claim speaks")
          List<Line> kinds) {}

  @Schema(name = "ControlInShortOfKind", description = "One kind of control in time")
  public record Line(
      @Schema(description = "Kind of control", examples = "territory") String kind,
      @Schema(description = "Without gaps, oldest first") List<Interval> intervals) {}

  @Schema(name = "ControlInShortInterval", description = "Days on which the answer is the same")
  public record Interval(
      @Schema(description = "First day") LocalDate from,
      @Schema(description = "Last day; absent where nothing that is known changes it")
          LocalDate until,
      @Schema(description = "held, contested or unknown") String state,
      @Schema(description = "Id of the actor that is ahead; absent where none is") String leader,
      @Schema(
              description =
                  "Normalised entropy over the holders: 0 where one is certain, 1 where all that"
                      + " may hold it, the unknown among them, are alike")
          double entropy) {

    private boolean saysTheSameAs(Interval other) {
      return state.equals(other.state)
          && Objects.equals(leader, other.leader)
          && entropy == other.entropy;
    }

    private Interval endingOn(LocalDate day) {
      return new Interval(from, day, state, leader, entropy);
    }
  }

  /**
   * By what is known at a time.
   *
   * @param until the last day on which what is known may change an answer
   * @return empty where no claim speaks of the place
   */
  public Optional<InShort> of(SiteRef site, LocalDate until, Instant known) {
    var rule = Rules.require(null);
    return whoControls
        .of(site.slug(), Span.until(until, known))
        .map(dossier -> dossier.knownAt(known))
        .map(
            about ->
                Stream.of(ControlKind.values())
                    .map(kind -> new Line(kind.id(), spans(about, kind, rule, until)))
                    .filter(line -> !line.intervals().isEmpty())
                    .toList())
        .filter(lines -> !lines.isEmpty())
        .map(lines -> new InShort(rule.version(), lines));
  }

  private static List<Interval> spans(Known known, ControlKind kind, Rule rule, LocalDate until) {
    var spans = new ArrayList<Interval>();
    for (var day : known.turningDays(kind, until)) {
      var span = span(day, known.find(kind, rule, day).control());
      if (spans.isEmpty() || !spans.getLast().saysTheSameAs(span)) {
        if (!spans.isEmpty()) {
          spans.add(spans.removeLast().endingOn(day.minusDays(1)));
        }
        spans.add(span);
      }
    }
    return List.copyOf(spans);
  }

  private static Interval span(LocalDate from, Control control) {
    return new Interval(
        from,
        null,
        control.state().id(),
        control.leader() != null && control.leader().isActor() ? control.leader().id() : null,
        entropy(control.holders()));
  }

  static double entropy(List<Holder> holders) {
    var likely = holders.stream().mapToDouble(Holder::probability).filter(p -> p > 0).toArray();
    if (likely.length < 2) {
      return 0;
    }
    double entropy = 0;
    for (var probability : likely) {
      // StrictMath: the same digits on every machine.
      entropy -= probability * StrictMath.log(probability);
    }
    var normalised = entropy / StrictMath.log(likely.length);
    return Math.clamp(Math.rint(normalised * PRECISION) / PRECISION, 0.0, 1.0);
  }
}
