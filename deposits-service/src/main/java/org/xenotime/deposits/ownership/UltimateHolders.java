package org.xenotime.deposits.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xenotime.deposits.control.Ownership;
import org.xenotime.deposits.control.Ownership.Owned;
import org.xenotime.deposits.ownership.Chains.Stake;

/** Finds who stands behind the owners of a deposit. */
@ApplicationScoped
class UltimateHolders {

  private final Ownership ownership;
  private final OwnershipRows rows;

  UltimateHolders(Ownership ownership, OwnershipRows rows) {
    this.ownership = ownership;
    this.rows = rows;
  }

  /**
   * @param owned by whom it is owned itself
   * @param chains who stands behind them
   */
  record Found(Owned owned, Chains.Answer chains) {}

  Optional<Found> of(String deposit, LocalDate on, Instant knownAt) {
    return ownership
        .of(deposit, on, knownAt)
        .map(
            owned -> {
              var actors = owned.stakes().stream().map(Ownership.Stake::actor).toList();
              var above = rows.above(actors, on, knownAt);
              return new Found(owned, Chains.follow(stakes(owned, above), above.shares()));
            });
  }

  /** Stakes of actors that proved to be one are stakes of the one. */
  private static List<Stake> stakes(Owned owned, OwnershipRows.Above above) {
    return owned.stakes().stream()
        .collect(
            Collectors.groupingBy(
                stake -> above.one().get(stake.actor()), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            of ->
                new Stake(
                    of.getKey(),
                    of.getValue().stream()
                        .map(Ownership.Stake::percent)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null),
                    of.getValue().stream().flatMap(stake -> stake.claims().stream()).toList()))
        .toList();
  }
}
