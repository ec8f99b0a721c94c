package org.xenotime.ranking.why;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xenotime.ranking.kept.KeptInputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.reason.Why;
import org.xenotime.ranking.snapshot.Competition;
import org.xenotime.ranking.snapshot.Published;

/** Asks of the kept inputs of a snapshot what would have to be otherwise. */
@ApplicationScoped
public class ExplainRank {

  private final KeptInputs kept;

  ExplainRank(KeptInputs kept) {
    this.kept = kept;
  }

  /** Empty where the inputs of the snapshot were not kept. */
  public Optional<WhyView> of(Published snapshot, String deposit) {
    return Optional.ofNullable(snapshot.recipe())
        .map(kept::read)
        .map(
            inputs ->
                WhyView.of(
                    Why.of(Competition.field(inputs), deposit),
                    inputs.deposits().value().stream()
                        .collect(toMap(DepositFacts::id, DepositFacts::name))));
  }
}
