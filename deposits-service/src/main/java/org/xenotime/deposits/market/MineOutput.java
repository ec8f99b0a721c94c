package org.xenotime.deposits.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.source.SourceRef;

/** Evidence of what is mined in areas of which no resource was ever stated. */
@ApplicationScoped
public class MineOutput {

  /** Only figures that are heavy oxides by the words of their source, for a whole year. */
  private static final String IMPORTS =
      """
      select cast(exporter as text) as country, cast(period as integer) as year, value,
        source.slug as source, source.citation
      from trade_flow join source on source.id = trade_flow.source_id
      where measure = 'quantity' and unit = 'tonnes' and period ~ '^[0-9]{4}$'
        and scope ~* 'heavy rare earth oxides'
      order by country, year, trade_flow.id""";

  /** Pools are no sites: a site has many. */
  private static final String COUNTS =
      """
      select site_id, cast(site.country as text) as country, as_of, count, source.slug as source,
        source.citation
      from mine_site_count join site on site.id = site_id
        join source on source.id = mine_site_count.source_id
      where counted !~* 'pool' order by mine_site_count.id""";

  private static final String ABOVE =
      """
      with recursive up (site, above, height) as (
        select site_id, site_id, 0 from mine_site_count
        union select up.site, site.part_of_id, height + 1 from up
          join site on site.id = up.above and site.part_of_id is not null where height < 9)
      select distinct site, above from up where site <> above""";

  private final Session session;

  MineOutput(Session session) {
    this.session = session;
  }

  @Schema(
      name = "OutputEvidence",
      description =
          "What bounds the output of an area: what is imported from its country, and its share of"
              + " the mine sites that were counted there")
  public record Evidence(
      @Schema(description = "What was imported from the country, by year and source")
          List<Imported> annual,
      @Schema(description = "Bounds of the share, each from a day on, oldest first")
          List<SiteShares.Share> siteShares) {}

  @Schema(name = "ImportedHeavyOxides", description = "Heavy oxides imported in a year")
  public record Imported(
      @Schema(description = "Calendar year") int year,
      @Schema(description = "Tonnes of heavy rare-earth oxides, by the source")
          BigDecimal heavyOxideTonnes,
      @Schema(description = "Who says so") SourceRef source) {}

  /** By site; only for those that were counted, in countries from which imports are known. */
  public Map<Long, Evidence> bySite() {
    var imports = new HashMap<String, List<Imported>>();
    for (var row : rows(IMPORTS)) {
      imports.merge(
          row.get("country", String.class),
          List.of(
              new Imported(
                  row.get("year", Integer.class), row.get("value", BigDecimal.class), source(row))),
          MineOutput::both);
    }
    var counts = new HashMap<String, List<SiteShares.Count>>();
    for (var row : rows(COUNTS)) {
      counts.merge(
          row.get("country", String.class),
          List.of(
              new SiteShares.Count(
                  row.get("site_id", Long.class),
                  PartialDate.parse(row.get("as_of", String.class)).earliest(),
                  row.get("count", Integer.class),
                  source(row))),
          MineOutput::both);
    }
    var above = new HashMap<Long, Set<Long>>();
    rows(ABOVE)
        .forEach(
            row ->
                above
                    .computeIfAbsent(row.get(0, Long.class), site -> new HashSet<>())
                    .add(row.get(1, Long.class)));
    var evidence = new HashMap<Long, Evidence>();
    imports.forEach(
        (country, annual) ->
            SiteShares.of(counts.getOrDefault(country, List.of()), above)
                .forEach((site, shares) -> evidence.put(site, new Evidence(annual, shares))));
    return evidence;
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static SourceRef source(Tuple row) {
    return new SourceRef(row.get("source", String.class), row.get("citation", String.class));
  }

  private List<Tuple> rows(String sql) {
    return session.createNativeQuery(sql, Tuple.class).getResultList();
  }
}
