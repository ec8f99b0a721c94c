package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xenotime.deposits.site.Location;
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
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.SourceKind;
import org.xenotime.deposits.source.Sources;

/** The areas of Kachin, Shan and others that the compiled pages speak of. */
@ApplicationScoped
class CompiledSites {

  private static final String AREAS = "areas.csv";
  private static final String TOWNS = "mimu_townships.csv";
  private static final String COUNTS = "mine_site_counts.csv";

  private static final NewSource PLACE_CODES =
      new NewSource(
          "mimu-place-codes",
          "Myanmar Information Management Unit (MIMU), Place codes of Myanmar",
          "Myanmar Information Management Unit",
          "https://themimu.info/place-codes",
          null,
          SourceKind.DATASET,
          'B');

  private static final NewSource COMPILED =
      new NewSource(
          "xenotime-compiled-from-pages",
          "Xenotime, facts compiled from public pages",
          "Xenotime",
          null,
          null,
          SourceKind.DATASET,
          'F');

  private final Sites sites;
  private final SiteRecords records;
  private final Sources sources;

  CompiledSites(Sites sites, SiteRecords records, Sources sources) {
    this.sites = sites;
    this.records = records;
    this.sources = sources;
  }

  /** Adds the areas and tells which site every subject of the pages is. */
  CompiledSubjects run(DataSetFiles files, Tally tally) {
    var areas = addAreas(files, tally);
    var subjects = new LinkedHashMap<String, SiteRef>();
    for (var row : files.rows("subjects.csv")) {
      sites
          .bySlug(row.required("slug"))
          .ifPresentOrElse(
              site -> subjects.put(row.required("subject"), site),
              () -> tally.unparsed("subject", row.required("subject")));
    }
    var known = new CompiledSubjects(subjects, areas);
    keepCounts(files, known, tally);
    return known;
  }

  private Collection<SiteRef> addAreas(DataSetFiles files, Tally tally) {
    var towns =
        files.rows(TOWNS).stream()
            .collect(Collectors.toMap(row -> row.required("Town_Pcode"), row -> row, (a, b) -> a));
    var added = new HashMap<String, SiteRef>();
    var rows = files.rows(AREAS);
    var kept = new ArrayList<NewRecord>();
    for (var row : rows) {
      var source = source(row);
      var site = sites.add(area(row, source, added, towns));
      added.put(site.slug(), site);
      kept.add(record(row, site, source));
      if (!site.slug().equals(row.required("slug"))) {
        throw new IllegalStateException("The slug of an area is taken: " + row.required("slug"));
      }
    }
    records.add(kept);
    tally.read(AREAS, rows.size());
    tally.stored("areas", added.size());
    tally.stored("records", kept.size());
    return added.values();
  }

  /** The page that says what is mined there, if one does; else where the name is from. */
  private long source(Row row) {
    return sources.register(
        row.text("source_url").map(NewSource::pageOrCitation).orElseGet(() -> placeSource(row)));
  }

  private static NewSource placeSource(Row row) {
    return row.text("town_pcode").isPresent() ? PLACE_CODES : COMPILED;
  }

  /** The row word for word; the source of its place stands beside that of the description. */
  private NewRecord record(Row row, SiteRef site, long source) {
    return new NewRecord(
        "areas",
        row.number(),
        site.slug(),
        site.id(),
        source,
        row.original(),
        List.of(sources.register(placeSource(row))));
  }

  private static NewSite area(
      Row row, long source, Map<String, SiteRef> added, Map<String, Row> towns) {
    var place = Place.in(row.required("country"), row.required("admin_area"));
    var container = row.text("part_of").map(added::get);
    var town = row.text("town_pcode").map(towns::get);
    var within = container.map(place::within).orElse(place);
    return new NewSite(
        new Identity(
            List.of(row.required("slug")),
            row.required("name"),
            row.text("aliases").map(text -> Doubt.parts(text, ";")).orElse(List.of()),
            "area",
            source),
        town.map(CompiledSites::location).map(within::at).orElse(within),
        geology(row),
        History.unknown(),
        town.isPresent() ? Quality.good() : new Quality(List.of(), List.of("missing-coordinates")));
  }

  /** Only what a page says: that somebody holds a place does not tell what lies under it. */
  private static Geology geology(Row row) {
    return new Geology(
        row.text("deposit_type").orElse("unknown"),
        null,
        row.text("commodities").map(List::of).orElse(List.of()),
        List.of(),
        null);
  }

  private static Location location(Row town) {
    return new Location(
        Double.parseDouble(town.required("Longitude")),
        Double.parseDouble(town.required("Latitude")),
        "area");
  }

  /** How many mines were counted where and when: kept word for word with the area. */
  private void keepCounts(DataSetFiles files, CompiledSubjects subjects, Tally tally) {
    var kept = new ArrayList<NewRecord>();
    for (var row : files.rows(COUNTS)) {
      tally.read(COUNTS, 1);
      var area = row.required("area");
      var source = sources.register(NewSource.pageOrCitation(row.required("source_url")));
      subjects
          .site(area)
          .ifPresentOrElse(
              site ->
                  kept.add(
                      new NewRecord(
                          "mine_site_counts",
                          row.number(),
                          area + " " + row.text("as_of").orElse(""),
                          site.id(),
                          source,
                          row.original(),
                          List.of(source))),
              () -> tally.unparsed("area", area));
    }
    records.add(kept);
    tally.stored("records", kept.size());
  }
}
