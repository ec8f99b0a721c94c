package org.xenotime.deposits.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xenotime.deposits.market.NewProduction;
import org.xenotime.deposits.market.NewProduction.Measure;

/** Mine production and reserves by country, every edition. */
final class MineralCommodityProduction {

  static final String FILE = "production_reserves_vintages.csv";

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** The editions print a dash for zero, and NA for what is not available. */
  private static final String ZERO = "—";

  private MineralCommodityProduction() {}

  static List<NewProduction> read(DataSetFiles files, Tally tally) {
    var rows = files.rows(FILE);
    tally.read(FILE, rows.size());
    return rows.stream().map(row -> figure(row, tally)).toList();
  }

  private static NewProduction figure(Row row, Tally tally) {
    var area = row.required("country");
    var printed = row.required("value");
    var reserves = row.required("measure").toLowerCase(Locale.ROOT).startsWith("reserves");
    return new NewProduction(
        "mcs-" + row.required("mcs_edition"),
        "Rare earths",
        area,
        Countries.alpha3(area).orElse(null),
        reserves ? Measure.RESERVES : Measure.MINE_PRODUCTION,
        Integer.parseInt(row.required("year")),
        tonnes(printed, tally),
        printed,
        row.text("note").orElse(null));
  }

  private static BigDecimal tonnes(String printed, Tally tally) {
    if (printed.equals(ZERO)) {
      return BigDecimal.ZERO;
    }
    if (NUMBER.matcher(printed).matches()) {
      return new BigDecimal(printed);
    }
    tally.unparsed("value", printed);
    return null;
  }
}
