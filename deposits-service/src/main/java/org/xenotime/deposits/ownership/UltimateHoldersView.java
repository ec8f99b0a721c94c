package org.xenotime.deposits.ownership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.ownership.Chains.Chain;
import org.xenotime.deposits.ownership.Chains.Rest;
import org.xenotime.deposits.ownership.Chains.Step;
import org.xenotime.deposits.ownership.UltimateHolders.Found;

@Schema(
    name = "UltimateHolders",
    description =
        "Who stands at the end of the chains of shares through which a deposit is owned; all shares"
            + " of the deposit together, those of the holders and what remains, are 100 percent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UltimateHoldersView(
    @Schema(description = "Id of the deposit", examples = "mountain-pass") String deposit,
    @Schema(description = "The day asked about", examples = "2022-06-01") LocalDate on,
    @Schema(description = "What came to be known later is left out") Instant knownAt,
    @Schema(
            description =
                "held, contested or unknown: whether the claims agree on who owns the deposit"
                    + " itself; more at /api/v1/deposits/{id}/control",
            examples = "held")
        String state,
    @Schema(description = "Why, in a sentence") String reason,
    @Schema(description = "The largest share first, those without a stated share last")
        List<HolderView> holders,
    @Schema(description = "What no chain accounts for, the largest first") List<RestView> remainder,
    @Schema(
            description =
                "Ids of the actors, or of the deposit, of which more than 100 percent is claimed;"
                    + " the shares in them are scaled to 100",
            examples = "[]")
        List<String> overstated) {

  private static final int DECIMALS = 6;

  @Schema(name = "UltimateHolder", description = "An actor of whom no owner is known on the day")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HolderView(
      PartyView actor,
      @Schema(
              description =
                  "Of the deposit, percent: the sum of its chains; absent where a share is not"
                      + " stated in any of them",
              examples = "7.7")
          BigDecimal sharePercent,
      @Schema(description = "The chains that lead to it") List<ChainView> chains) {}

  @Schema(name = "OwnershipParty", description = "An actor by id and name")
  record PartyView(
      @Schema(description = "Id of the actor", examples = "mp-materials-corp") String id,
      @Schema(description = "Name in use") String name) {

    static PartyView from(Party party) {
      return party == null ? null : new PartyView(party.id(), party.name());
    }
  }

  @Schema(name = "OwnershipChain", description = "From the owner of the deposit upwards")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ChainView(
      @Schema(
              description =
                  "Of the deposit, percent: the product along the chain; absent where a share on"
                      + " the way is not stated")
          BigDecimal sharePercent,
      @Schema(description = "From the deposit upwards, one owner after the other")
          List<StepView> steps) {

    static ChainView from(Chain chain) {
      return new ChainView(
          shown(chain.percent()), chain.steps().stream().map(StepView::from).toList());
    }
  }

  @Schema(name = "OwnershipStep", description = "One owner, and what it owns of the one before")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record StepView(
      PartyView actor,
      @Schema(
              description =
                  "Of the deposit for the first, else of the actor before it, percent; absent where"
                      + " not stated")
          BigDecimal sharePercent,
      @Schema(description = "Ids of the claims that it stands on; of the first step")
          List<String> claims,
      @Schema(description = "Ids of the relations that it stands on; of the others")
          List<String> relations) {

    static StepView from(Step step) {
      return new StepView(
          PartyView.from(step.actor()), shown(step.percent()), step.claims(), step.relations());
    }
  }

  @Schema(name = "OwnershipRemainder", description = "A share of which no holder is known")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RestView(
      @Schema(description = "Whose owners are not all known; absent for the deposit itself")
          PartyView of,
      @Schema(
              description =
                  "not-claimed: nobody is known to own it; not-stated: owners are known, but not"
                      + " their shares; circle: it would go back to an actor of the same chain;"
                      + " too-many: there are more than 1,000 chains",
              examples = "not-claimed")
          String reason,
      @Schema(description = "Of the deposit, percent", examples = "92.3") BigDecimal sharePercent) {

    static RestView from(Rest rest) {
      return new RestView(
          PartyView.from(rest.of()),
          rest.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          shown(rest.percent()));
    }
  }

  static UltimateHoldersView from(Found found, LocalDate on, Instant knownAt) {
    var deposit = found.owned().deposit();
    return new UltimateHoldersView(
        deposit,
        on,
        knownAt,
        found.owned().state(),
        found.owned().reason(),
        holders(found.chains().chains()),
        found.chains().rest().stream().map(RestView::from).toList(),
        found.chains().overstated().stream().map(id -> id.isEmpty() ? deposit : id).toList());
  }

  private static List<HolderView> holders(List<Chain> chains) {
    return chains.stream()
        .collect(Collectors.groupingBy(Chain::holder, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(of -> holder(of.getKey(), of.getValue()))
        .sorted(
            Comparator.comparing(
                    HolderView::sharePercent, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(holder -> holder.actor().id()))
        .toList();
  }

  private static HolderView holder(Party party, List<Chain> chains) {
    var total =
        chains.stream().map(Chain::percent).filter(Objects::nonNull).reduce(BigDecimal::add);
    return new HolderView(
        PartyView.from(party),
        total.map(UltimateHoldersView::shown).orElse(null),
        chains.stream().map(ChainView::from).toList());
  }

  private static BigDecimal shown(BigDecimal percent) {
    if (percent == null) {
      return null;
    }
    var rounded = percent.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
