package org.xenotime.deposits.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import org.xenotime.deposits.market.Market;
import org.xenotime.deposits.market.NewPrice;
import org.xenotime.deposits.market.NewProduction;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.SourceKind;
import org.xenotime.deposits.source.Sources;

/**
 * Prices, production and reserves of the Mineral Commodity Summaries; an edition is a source of its
 * own, so that a figure that was revised stands there as often as it was given.
 */
@ApplicationScoped
class MineralCommodityImport implements DataSetImport {

  private final Market market;
  private final Sources sources;

  MineralCommodityImport(Market market, Sources sources) {
    this.market = market;
    this.sources = sources;
  }

  @Override
  public String dataSet() {
    return "usgs_mcs";
  }

  @Override
  public List<String> files() {
    return List.of(
        MineralCommodityPrices.NEWEST,
        MineralCommodityPrices.VINTAGES,
        MineralCommodityProduction.FILE);
  }

  @Override
  public void run(DataSetFiles files, Tally tally) {
    var prices = MineralCommodityPrices.read(files, tally);
    prices.stream()
        .collect(groupingBy(NewPrice::edition, TreeMap::new, toList()))
        .forEach((edition, of) -> market.addPrices(edition, of, source(edition)));
    tally.stored("prices", prices.size());

    var production = MineralCommodityProduction.read(files, tally);
    production.stream()
        .collect(groupingBy(NewProduction::edition, TreeMap::new, toList()))
        .forEach((edition, of) -> market.addProduction(of, source(edition)));
    tally.stored("production and reserves", production.size());
  }

  private long source(String edition) {
    var year = edition.substring(edition.length() - 4);
    return sources.register(
        new NewSource(
            edition,
            ("U.S. Geological Survey, %s, Mineral Commodity Summaries %s, rare earths"
                    + " (prices: Argus Media via USGS)")
                .formatted(year, year),
            "U.S. Geological Survey",
            "https://www.usgs.gov/centers/national-minerals-information-center/"
                + "mineral-commodity-summaries",
            year,
            SourceKind.REPORT,
            'F'));
  }
}
