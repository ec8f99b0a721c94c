package org.xenotime.ranking.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.rankings.DepositRef;
import org.xenotime.ranking.snapshot.RankedDeposit;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "RankMove",
    description = "A deposit that moved, entered or left, and which inputs made it so",
    requiredProperties = "deposit")
record Move(
    DepositRef deposit,
    @Schema(description = "Rank in a; absent for what entered") Integer rankBefore,
    @Schema(description = "Rank in b; absent for what left") Integer rankAfter,
    @Schema(description = "Ranks gained from a to b; negative where it fell, absent without both")
        Integer change,
    @Schema(
            description =
                """
                The group of inputs with the largest part in it. world: a new or later figure, or a \
                deposit that was not known. correction: the same statement with another number, or \
                one taken back. method: another version of the methodology or of the engine. \
                price: other prices. Absent where the inputs of a or b were not kept""")
        Cause cause,
    @Schema(
            description =
                """
                The part of each group that differs: ranks gained for a mover (they add up to \
                change), a share of the entry (1) or exit (-1) for the others. The groups are \
                swapped one at a time in every order, and each part is the mean over the orders""",
            examples = "{\"world\": 2, \"price\": -1}")
        Map<Cause, Double> parts) {

  static Move mover(RankedDeposit before, RankedDeposit after, Optional<Attribution> why) {
    var change = before.rank() - after.rank();
    var parts = why.map(w -> complete(w.ofRank(after.id()), change)).orElse(null);
    return of(after, before.rank(), after.rank(), change, change, parts);
  }

  static Move entry(RankedDeposit after, Optional<Attribution> why) {
    var parts = why.map(w -> complete(w.ofEntry(after.id()), 1)).orElse(null);
    return of(after, null, after.rank(), null, 1, parts);
  }

  static Move exit(RankedDeposit before, Optional<Attribution> why) {
    var parts = why.map(w -> complete(w.ofEntry(before.id()), -1)).orElse(null);
    return of(before, before.rank(), null, null, -1, parts);
  }

  private static Move of(
      RankedDeposit row,
      Integer rankBefore,
      Integer rankAfter,
      Integer change,
      int difference,
      Map<Cause, Double> parts) {
    return new Move(
        new DepositRef(row.id(), row.name(), row.country()),
        rankBefore,
        rankAfter,
        change,
        parts == null ? null : Attribution.main(parts, difference),
        parts);
  }

  /** What no input explains is left to the arithmetic, which may be another than it was. */
  private static Map<Cause, Double> complete(Map<Cause, Double> parts, int difference) {
    var rest = difference - parts.values().stream().mapToDouble(Double::doubleValue).sum();
    var all = new EnumMap<Cause, Double>(Cause.class);
    all.putAll(parts);
    if (Math.abs(rest) > 1e-3) {
      all.merge(Cause.METHOD, rest, Double::sum);
    }
    return all;
  }

  static final List<String> CSV_HEADER =
      List.of(
          "move",
          "id",
          "name",
          "country",
          "rankBefore",
          "rankAfter",
          "change",
          "cause",
          "world",
          "correction",
          "method",
          "price");

  List<Object> csvRow() {
    return Arrays.asList(
        rankBefore == null ? "entry" : rankAfter == null ? "exit" : "move",
        deposit.id(),
        deposit.name(),
        deposit.country(),
        rankBefore,
        rankAfter,
        change,
        cause == null ? null : cause.id(),
        part(Cause.WORLD),
        part(Cause.CORRECTION),
        part(Cause.METHOD),
        part(Cause.PRICE));
  }

  private Double part(Cause cause) {
    return parts == null ? null : parts.get(cause);
  }
}
