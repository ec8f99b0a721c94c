package org.xenotime.ranking.methodology;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Measure;
import org.xenotime.ranking.measure.Measured;
import org.xenotime.ranking.measure.Measured.Missing;
import org.xenotime.ranking.measure.Yardsticks;

/** Who is ranked. */
@Schema(
    description = "Who is ranked; all others are listed as unranked, with the reasons",
    requiredProperties = {"required", "reason"})
public record Eligibility(
    @Schema(description = "Criteria without whose value a deposit is not ranked")
        List<String> required,
    @Schema(description = "Criteria of which at least one must have a value") List<String> anyOf,
    EligibilityFilter filter,
    @Schema(description = "Why these and no others") String reason) {

  public Eligibility {
    required = required == null ? List.of() : List.copyOf(required);
  }

  /** Why a deposit is not ranked; empty where it is. */
  public List<String> unmet(DepositFacts facts, Yardsticks with) {
    var reasons = new ArrayList<String>();
    required.forEach(criterion -> reasons.addAll(missing(criterion, facts, with)));
    if (anyOf != null) {
      var each = anyOf.stream().map(criterion -> missing(criterion, facts, with)).toList();
      if (each.stream().noneMatch(List::isEmpty)) {
        each.forEach(reasons::addAll);
      }
    }
    if (filter != null) {
      reasons.addAll(filter.unmet(facts, with));
    }
    return reasons.stream().distinct().toList();
  }

  private static List<String> missing(String criterion, DepositFacts facts, Yardsticks with) {
    Measured measured =
        Measure.byId(criterion)
            .orElseThrow(() -> new IllegalStateException("Nothing measures " + criterion))
            .of(facts, with);
    return measured instanceof Missing(var reasons) ? reasons : List.of();
  }
}
