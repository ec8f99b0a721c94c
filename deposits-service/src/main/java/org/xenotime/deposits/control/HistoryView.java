package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.ControlView.KindView;
import org.xenotime.deposits.control.Known.Found;

@Schema(
    name = "ControlHistory",
    description = "How the answer for one day changed as knowledge came in")
record HistoryView(
    @Schema(description = "Id of the deposit", examples = "pang-war") String deposit,
    @Schema(description = "The day asked about", examples = "2024-10-19") LocalDate on,
    @Schema(description = "The policy that was used", examples = "weighed-2") String policy,
    @Schema(description = "One history for each kind of control of which any claim speaks")
        List<Story> kinds) {

  @Schema(name = "ControlHistoryOfKind", description = "What was known of one kind of control")
  record Story(
      @Schema(description = "Kind of control", examples = "territory") String kind,
      @Schema(description = "In the order of time; before the first nothing was known")
          List<Step> steps) {}

  @Schema(name = "ControlHistoryStep", description = "What was answered for a while")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      @Schema(description = "Since when this was the answer, UTC") Instant knownFrom,
      @Schema(description = "Until when, UTC, not included; absent where it still is")
          Instant knownUntil,
      @Schema(description = "Ids of the claims of which something came to be known then")
          List<String> changedBy,
      @Schema(description = "What was answered") KindView answer) {}

  private record Answered(Instant from, Found found) {}

  static HistoryView from(
      Dossier dossier, Rule rule, List<ControlKind> kinds, LocalDate on, Instant until) {
    return new HistoryView(
        dossier.site().slug(),
        on,
        rule.version(),
        kinds.stream()
            .map(kind -> new Story(kind.id(), steps(dossier, rule, kind, on, until)))
            .filter(story -> !story.steps().isEmpty())
            .toList());
  }

  private static List<Step> steps(
      Dossier dossier, Rule rule, ControlKind kind, LocalDate on, Instant until) {
    var answers = new ArrayList<Answered>();
    for (var moment : dossier.moments(kind)) {
      if (!moment.isAfter(until)) {
        var found = dossier.knownAt(moment).find(kind, rule, on);
        if (answers.isEmpty() || !answers.getLast().found.isSameAs(found)) {
          answers.add(new Answered(moment, found));
        }
      }
    }
    var steps = new ArrayList<Step>();
    for (var n = 0; n < answers.size(); n++) {
      var answer = answers.get(n);
      steps.add(
          new Step(
              answer.from,
              Optional.of(n + 1)
                  .filter(m -> m < answers.size())
                  .map(answers::get)
                  .map(Answered::from)
                  .orElse(null),
              dossier.becameKnown(kind, answer.from),
              KindView.from(answer.found, on)));
    }
    return steps;
  }
}
