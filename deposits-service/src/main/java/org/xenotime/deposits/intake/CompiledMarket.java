package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.market.Market;
import org.xenotime.deposits.market.NewSiteCount;
import org.xenotime.deposits.market.NewTradeFlow;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;

/** China's imports from Myanmar and the counts of mine sites, as the compiled pages give them. */
@ApplicationScoped
class CompiledMarket {

  static final String IMPORTS = "china_imports_from_myanmar.csv";
  static final String COUNTS = "mine_site_counts.csv";

  private final Market market;
  private final Sources sources;

  CompiledMarket(Market market, Sources sources) {
    this.market = market;
    this.sources = sources;
  }

  void run(
      DataSetFiles files, CompiledSubjects subjects, Map<String, ActorRef> actors, Tally tally) {
    var flows = files.rows(IMPORTS);
    tally.read(IMPORTS, flows.size());
    market.addTradeFlows(flows.stream().map(this::flow).toList());
    tally.stored("trade flows", flows.size());

    var counts = files.rows(COUNTS);
    market.addSiteCounts(counts.stream().map(row -> count(row, subjects, actors)).toList());
    tally.stored("mine-site counts", counts.size());
  }

  private NewTradeFlow flow(Row row) {
    var period = row.required("period");
    var ends = period.split("/", -1);
    var value = row.required("measure").equals("value");
    return new NewTradeFlow(
        "t%03d".formatted(row.number()),
        period,
        PartialDate.parse(ends[0]).earliest(),
        PartialDate.parse(ends[ends.length - 1]).latest(),
        "MMR",
        "CHN",
        value ? "value" : "quantity",
        new BigDecimal(row.required("value")),
        value ? "usd-million" : "tonnes",
        row.required("scope"),
        row.text("note").orElse(null),
        source(row));
  }

  private NewSiteCount count(Row row, CompiledSubjects subjects, Map<String, ActorRef> actors) {
    return new NewSiteCount(
        "n%03d".formatted(row.number()),
        subjects.site(row.required("area")).orElseThrow(),
        row.required("area"),
        actors.get(row.required("controller_actor_id")),
        PartialDate.parse(row.required("as_of")),
        Integer.parseInt(row.required("count")),
        row.required("unit"),
        row.text("note").orElse(null),
        source(row));
  }

  private long source(Row row) {
    return sources.register(NewSource.pageOrCitation(row.required("source_url")));
  }
}
