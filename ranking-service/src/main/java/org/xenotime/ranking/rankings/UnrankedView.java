package org.xenotime.ranking.rankings;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.snapshot.UnrankedDeposit;

@Schema(
    name = "UnrankedEntry",
    description = "A deposit without the figures that it takes",
    requiredProperties = {"deposit", "reasons"})
record UnrankedView(
    DepositRef deposit,
    @Schema(description = "Each required figure that is not known") List<String> reasons) {

  static final List<String> CSV_HEADER = List.of("id", "name", "country", "reasons");

  static UnrankedView from(UnrankedDeposit unranked) {
    return new UnrankedView(
        new DepositRef(unranked.id(), unranked.name(), unranked.country()), unranked.reasons());
  }

  List<Object> csvRow() {
    return Arrays.asList(
        deposit.id(), deposit.name(), deposit.country(), String.join(" ", reasons));
  }
}
