package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.ControlView.KindView;

@Schema(name = "ControlDifference", description = "What changed between two days")
record DifferenceView(
    @Schema(description = "Id of the deposit", examples = "pang-war") String deposit,
    @Schema(description = "The one day", examples = "2024-10-01") LocalDate from,
    @Schema(description = "The other day", examples = "2024-11-01") LocalDate to,
    @Schema(description = "Claims that came to be known later are left out") Instant knownAt,
    @Schema(description = "The policy that was used", examples = "weighed-2") String policy,
    @Schema(
            description =
                "The kinds of control of which the answer is another; none where all is"
                    + " the same")
        List<Change> changes) {

  @Schema(name = "ControlChange", description = "One kind of control before and after")
  record Change(
      @Schema(description = "Kind of control", examples = "territory") String kind,
      @Schema(description = "Of state, leader, holders (who, not how likely) those that differ")
          List<String> changed,
      @Schema(description = "The answer on the one day") KindView before,
      @Schema(description = "The answer on the other day") KindView after) {}

  static DifferenceView from(
      Known known, Rule rule, List<ControlKind> kinds, LocalDate from, LocalDate to) {
    return new DifferenceView(
        known.site().slug(),
        from,
        to,
        known.at(),
        rule.version(),
        kinds.stream().flatMap(kind -> change(known, rule, kind, from, to).stream()).toList());
  }

  /** Empty where the answer is the same on both days. */
  static Optional<Change> change(
      Known known, Rule rule, ControlKind kind, LocalDate from, LocalDate to) {
    var before = known.find(kind, rule, from);
    var after = known.find(kind, rule, to);
    var changed = before.control().differences(after.control());
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(kind.id(), changed, KindView.from(before, from), KindView.from(after, to)));
  }
}
