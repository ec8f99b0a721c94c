package org.xenotime.deposits.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.sql.Batch;

/** Takes in the figures of the market, and announces the editions of prices. */
@ApplicationScoped
public class Market {

  private static final String PRICES_CHANGED = "org.xenotime.prices.changed";

  private final Batch batch;
  private final PriceRows prices;
  private final Changes changes;

  Market(Batch batch, PriceRows prices, Changes changes) {
    this.batch = batch;
    this.prices = prices;
    this.changes = changes;
  }

  /** The prices of one edition. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void addPrices(String edition, List<NewPrice> added, long sourceId) {
    batch.insert(
        """
        insert into price (edition, commodity, product, oxide, year, usd_per_kg, low, high,
          as_printed, estimate, source_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        added,
        price ->
            Arrays.asList(
                edition,
                price.commodity(),
                price.product(),
                Oxides.of(price.product()).orElse(null),
                price.year(),
                price.usdPerKg(),
                price.low(),
                price.high(),
                price.asPrinted(),
                price.estimate(),
                sourceId));
    changes.record(PRICES_CHANGED, edition, () -> prices.edition(edition));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void addProduction(List<NewProduction> added, long sourceId) {
    batch.insert(
        """
        insert into production_figure (edition, commodity, area, country, measure, year,
          treo_tonnes, as_printed, note, source_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        added,
        figure ->
            Arrays.asList(
                figure.edition(),
                figure.commodity(),
                figure.area(),
                figure.country(),
                figure.measure().id(),
                figure.year(),
                figure.treoTonnes(),
                figure.asPrinted(),
                figure.note(),
                sourceId));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void addTradeFlows(List<NewTradeFlow> added) {
    batch.insert(
        """
        insert into trade_flow (id, period, period_start, period_end, exporter, importer, measure,
          value, unit, scope, note, source_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        added,
        flow ->
            Arrays.asList(
                flow.id(),
                flow.period(),
                flow.start(),
                flow.end(),
                flow.exporter(),
                flow.importer(),
                flow.measure(),
                flow.value(),
                flow.unit(),
                flow.scope(),
                flow.note(),
                flow.sourceId()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void addSiteCounts(List<NewSiteCount> added) {
    batch.insert(
        """
        insert into mine_site_count (id, site_id, area_text, actor_id, as_of, count, counted, note,
          source_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        added,
        count ->
            Arrays.asList(
                count.id(),
                count.site().id(),
                count.areaText(),
                count.controller().id(),
                count.asOf().text(),
                count.count(),
                count.counted(),
                count.note(),
                count.sourceId()));
  }
}
