package org.xenotime.deposits.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.deposits.market.NewPrice;

/** The prices of all editions, from the table of the newest and the comparison of all. */
final class MineralCommodityPrices {

  static final String NEWEST = "mcs2026_ree_prices_annual.csv";
  static final String VINTAGES = "price_vintages_2015_2025.csv";

  private static final String NEWEST_EDITION = "mcs-2026";

  private MineralCommodityPrices() {}

  private record Key(String edition, String product, int year) {}

  static List<NewPrice> read(DataSetFiles files, Tally tally) {
    var prices = new LinkedHashMap<Key, NewPrice>();
    var newest = files.rows(NEWEST);
    tally.read(NEWEST, newest.size());
    newest.forEach(row -> keep(newest(row), NEWEST, row, prices, tally));
    var vintages = files.rows(VINTAGES);
    tally.read(VINTAGES, vintages.size());
    vintages.forEach(row -> keep(vintage(row), VINTAGES, row, prices, tally));
    return List.copyOf(prices.values());
  }

  /** The newest edition stands in both files; what is the same in both is one figure. */
  private static void keep(
      NewPrice price, String file, Row row, Map<Key, NewPrice> prices, Tally tally) {
    var key = new Key(price.edition(), price.product(), price.year());
    var known = prices.putIfAbsent(key, price);
    if (known == null) {
      return;
    }
    var same = known.low().compareTo(price.low()) == 0;
    tally.flag(
        same ? "in-both-files" : "differs-between-files", file, row.number(), price.product());
  }

  private static NewPrice newest(Row row) {
    return new NewPrice(
        NEWEST_EDITION,
        row.required("commodity"),
        row.required("product"),
        Integer.parseInt(row.required("year")),
        new BigDecimal(row.required("value_low")),
        new BigDecimal(row.required("value_high")),
        row.required("value_as_printed"),
        null);
  }

  private static NewPrice vintage(Row row) {
    var price = row.required("usd_per_kg");
    return new NewPrice(
        "mcs-" + row.required("mcs_edition"),
        row.required("commodity"),
        row.required("product"),
        Integer.parseInt(row.required("year")),
        new BigDecimal(price),
        new BigDecimal(price),
        price,
        row.required("estimate").equals("yes"));
  }
}
