package org.xenotime.deposits.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.deposits.site.Containment;
import org.xenotime.deposits.site.DepositsChanged;
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.SourceKind;
import org.xenotime.deposits.source.Sources;

/** Outlines of states: a site inside one is told who holds the state where nobody says more. */
@ApplicationScoped
class NaturalEarthImport implements DataSetImport {

  private static final String STATES = "mmr_admin1.geojson";
  private static final String AREAS = "area_shapes.csv";

  private static final NewSource SOURCE =
      new NewSource(
          "natural-earth",
          "Natural Earth, Admin 1 - States, Provinces (public domain)",
          "Natural Earth",
          "https://www.naturalearthdata.com/",
          null,
          SourceKind.DATASET,
          'B');

  private final Sources sources;
  private final Sites sites;
  private final Containment containment;
  private final DepositsChanged changed;
  private final ObjectMapper json;

  NaturalEarthImport(
      Sources sources,
      Sites sites,
      Containment containment,
      DepositsChanged changed,
      ObjectMapper json) {
    this.sources = sources;
    this.sites = sites;
    this.containment = containment;
    this.changed = changed;
    this.json = json;
  }

  @Override
  public String dataSet() {
    return "natural_earth";
  }

  @Override
  public List<String> files() {
    return List.of(STATES, AREAS);
  }

  @Override
  public void run(DataSetFiles files, Tally tally) {
    var outlines = outlines(files);
    tally.read(STATES, outlines.size());
    var source = sources.register(SOURCE);
    var touched = new LinkedHashSet<Long>();
    for (var row : files.rows(AREAS)) {
      tally.read(AREAS, 1);
      var area = sites.bySlug(row.required("slug"));
      var outline = Optional.ofNullable(outlines.get(row.required("iso_3166_2")));
      if (area.isPresent() && outline.isPresent()) {
        touched.addAll(containment.outline(area.get(), outline.get(), source));
        tally.stored("outlines of areas");
      } else {
        tally.unparsed("slug", row.required("slug"));
      }
    }
    changed.publish(touched);
    tally.stored("sites near an outline", touched.size());
  }

  private Map<String, JsonNode> outlines(DataSetFiles files) {
    try (var stream = files.open(STATES)) {
      var outlines = new HashMap<String, JsonNode>();
      for (var state : json.readTree(stream).get("features")) {
        outlines.put(state.at("/properties/iso_3166_2").asText(), state.get("geometry"));
      }
      return outlines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
