package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.deposits.resource.Resources;
import org.xenotime.deposits.site.DepositsChanged;
import org.xenotime.deposits.site.NewSite;
import org.xenotime.deposits.site.NewSite.Geology;
import org.xenotime.deposits.site.NewSite.History;
import org.xenotime.deposits.site.NewSite.Identity;
import org.xenotime.deposits.site.NewSite.Place;
import org.xenotime.deposits.site.NewSite.Quality;
import org.xenotime.deposits.site.SiteRecords;
import org.xenotime.deposits.site.SiteRecords.NewRecord;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.slug.Slug;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;

/**
 * Ore tonnages and grades per element of Weng and others (2015). A row joins a located site only
 * where the match is beyond doubt; else it becomes a site of its own, without a location.
 */
@ApplicationScoped
class WengImport implements DataSetImport {

  static final String DATA_SET = "weng2015_ree";
  static final String FILE = "Weng_et_al_2015_REE.csv";

  private static final NewSource SOURCE =
      NewSource.literature(
          "Weng and others (2015)",
          "Weng, Z., Jowitt, S.M., Mudd, G.M., and Haque, N., 2015, A detailed assessment of global"
              + " rare earth element resources: Opportunities and challenges: Economic Geology, v."
              + " 110, p. 1925-1952, doi 10.2113/econgeo.110.8.1925");

  private static final Map<String, String> DEPOSIT_TYPES =
      Map.ofEntries(
          Map.entry("Heavy Mineral Sands", "placer"),
          Map.entry("Carbonatite", "carbonatite"),
          Map.entry("Carbonatite -Related Skarn", "carbonatite"),
          Map.entry("Alkaline", "alkaline-igneous"),
          Map.entry("Alluvial/Placer", "alluvial-placer"),
          Map.entry("Granite -Related Skarn", "hydrothermal"),
          Map.entry("Tailings", "tailings"),
          Map.entry("Granites and Granitic Pegmatites", "other-igneous"),
          Map.entry("Hydrothermal Undifferentiated", "hydrothermal"),
          Map.entry("Shale-hosted", "black-shale"),
          Map.entry("IOCG", "iron-oxide"),
          Map.entry("Felsic Volcanic", "other-igneous"),
          Map.entry("Laterite / Soil / Clay", "supergene"),
          Map.entry("Sedimentary Undifferentiated", "sedimentary"));

  private final Sources sources;
  private final Sites sites;
  private final SiteRecords records;
  private final Resources resources;
  private final DepositsChanged changed;

  WengImport(
      Sources sources,
      Sites sites,
      SiteRecords records,
      Resources resources,
      DepositsChanged changed) {
    this.sources = sources;
    this.sites = sites;
    this.records = records;
    this.resources = resources;
    this.changed = changed;
  }

  @Override
  public String dataSet() {
    return DATA_SET;
  }

  @Override
  public List<String> files() {
    return List.of(FILE, WengMatches.FILE);
  }

  @Override
  public void run(DataSetFiles files, Tally tally) {
    var source = sources.register(SOURCE);
    var rows = files.rows(FILE);
    tally.read(FILE, rows.size());
    var matched = matched(rows, WengMatches.read(files, tally), tally);
    var own = addOwn(rows, matched, source, tally);
    var figures = new WengFigures(source);
    var kept = new ArrayList<NewRecord>();
    for (var row : rows) {
      var site = matched.getOrDefault(row.number(), own.get(row.number()));
      kept.add(record(row, site, source));
      figures
          .statement(row, site.id())
          .ifPresentOrElse(
              statement -> {
                resources.add(statement);
                tally.stored("statements");
              },
              () -> tally.flag("no-tonnage", FILE, row.number(), row.required("Project")));
      figures
          .composition(row, site.id())
          .ifPresent(
              composition -> {
                resources.add(composition);
                tally.stored("compositions");
              });
    }
    records.add(kept);
    tally.stored("records", kept.size());
    changed.publish(kept.stream().map(NewRecord::siteId).distinct().toList());
  }

  private Map<Integer, SiteRef> matched(List<Row> rows, WengMatches matches, Tally tally) {
    var located = records.sitesOf(UsgsOccurrencesImport.DATA_SET);
    var matched = new LinkedHashMap<Integer, SiteRef>();
    for (var row : rows) {
      Optional.ofNullable(matches.certain().get(row.number()))
          .map(located::get)
          .ifPresent(site -> matched.put(row.number(), site));
      if (matches.ambiguous().contains(row.number())) {
        tally.flag("ambiguous-match", FILE, row.number(), row.required("Project"));
      }
    }
    tally.stored("rows joined to located sites", matched.size());
    return matched;
  }

  private Map<Integer, SiteRef> addOwn(
      List<Row> rows, Map<Integer, SiteRef> matched, long source, Tally tally) {
    var others = rows.stream().filter(row -> !matched.containsKey(row.number())).toList();
    var added = sites.add(others.stream().map(row -> site(row, source, tally)).toList());
    var own = new LinkedHashMap<Integer, SiteRef>();
    for (var i = 0; i < others.size(); i++) {
      own.put(others.get(i).number(), added.get(i));
    }
    tally.stored("sites", own.size());
    return own;
  }

  private static NewSite site(Row row, long source, Tally tally) {
    var name = row.required("Project");
    var country = Countries.alpha3(row.required("Country"));
    if (country.isEmpty()) {
      tally.unparsed("Country", row.required("Country"));
    }
    var typeText = row.required("Principal Deposit type");
    var type = DEPOSIT_TYPES.get(typeText);
    if (type == null) {
      tally.unparsed("Principal Deposit type", typeText);
    }
    var slug = Slug.of(name);
    return new NewSite(
        new Identity(
            List.of(slug, Slug.of(name + " " + country.orElse("")), slug + "-weng-" + row.number()),
            name,
            List.of(),
            "site",
            source),
        Place.in(country.orElse(null), row.text("State/ Province").orElse(null)),
        new Geology(type == null ? "other" : type, typeText, List.of("REE"), List.of(), null),
        History.unknown(),
        new Quality(List.of(), List.of("missing-coordinates")));
  }

  private static NewRecord record(Row row, SiteRef site, long source) {
    return new NewRecord(
        DATA_SET,
        row.number(),
        Integer.toString(row.number()),
        site.id(),
        source,
        row.original(),
        List.of(source));
  }
}
