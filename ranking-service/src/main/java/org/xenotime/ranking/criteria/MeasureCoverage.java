package org.xenotime.ranking.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xenotime.ranking.input.Inputs;
import org.xenotime.ranking.input.Moment;

/** Counts what is known, once a data revision. */
@ApplicationScoped
class MeasureCoverage {

  private final Inputs inputs;
  private volatile Counted last;

  MeasureCoverage(Inputs inputs) {
    this.inputs = inputs;
  }

  /** The count, and the inputs that it is of. */
  private record Counted(Moment moment, Coverage coverage) {}

  /** The newest whole revision. */
  @Transactional
  public Optional<Moment> moment() {
    return inputs.newest();
  }

  /** Two requests at once may both count: the counts are the same. */
  @Transactional
  public Coverage of(Optional<Moment> newest) {
    return newest.map(this::of).orElse(Coverage.NOTHING);
  }

  private Coverage of(Moment moment) {
    var counted = last;
    if (counted == null || !counted.moment.equals(moment)) {
      var set = inputs.at(moment, moment.day());
      counted =
          new Counted(
              moment, Coverage.of(moment.revision(), set.deposits(), set.deck().orElse(null)));
      last = counted;
    }
    return counted.coverage;
  }
}
