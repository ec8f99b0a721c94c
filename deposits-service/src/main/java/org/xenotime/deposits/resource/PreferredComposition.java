package org.xenotime.deposits.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The composition that stands for a deposit: of those that report enough elements the one that
 * reports most, then the newest, then by id.
 */
public final class PreferredComposition {

  private static final Comparator<Composition> RULE =
      Comparator.<Composition>comparingInt(composition -> composition.elements().elements().size())
          .thenComparingInt(Composition::year)
          .reversed()
          .thenComparing(Composition::id);

  private PreferredComposition() {}

  public static Optional<Composition> of(List<Composition> known) {
    return known.stream().filter(composition -> composition.elements().isEnough()).min(RULE);
  }
}
