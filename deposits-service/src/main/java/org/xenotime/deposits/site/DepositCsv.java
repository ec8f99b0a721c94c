package org.xenotime.deposits.site;

import java.util.Arrays;
import java.util.List;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Page;

/** Deposits as a table. */
final class DepositCsv {

  private static final List<String> HEADER =
      List.of(
          "id",
          "name",
          "aliases",
          "kind",
          "country",
          "adminArea",
          "longitude",
          "latitude",
          "locationPrecision",
          "depositType",
          "status",
          "production",
          "treoTonnes",
          "heavyTreoTonnes",
          "treoPercent",
          "heavySharePercent",
          "heavyDefinition",
          "discoveryYear",
          "flags",
          "revision");

  private DepositCsv() {}

  static Csv of(Page<DepositSummary> deposits) {
    return Csv.of(HEADER, deposits, DepositCsv::row);
  }

  private static List<Object> row(DepositSummary deposit) {
    var location = deposit.location();
    return Arrays.asList(
        deposit.id(),
        deposit.name(),
        String.join("; ", deposit.aliases()),
        deposit.kind(),
        deposit.country(),
        deposit.adminArea(),
        location == null ? null : location.longitude(),
        location == null ? null : location.latitude(),
        location == null ? null : location.precision(),
        deposit.depositType(),
        deposit.status(),
        deposit.production(),
        deposit.treoTonnes(),
        deposit.heavyTreoTonnes(),
        deposit.treoPercent(),
        deposit.heavySharePercent(),
        deposit.heavyDefinition(),
        deposit.discoveryYear(),
        String.join("; ", deposit.flags()),
        deposit.revision());
  }
}
