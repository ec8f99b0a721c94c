package org.xenotime.deposits.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xenotime.deposits.site.Location;
import org.xenotime.deposits.site.NewSite;
import org.xenotime.deposits.site.NewSite.Geology;
import org.xenotime.deposits.site.NewSite.History;
import org.xenotime.deposits.site.NewSite.Identity;
import org.xenotime.deposits.site.NewSite.Place;
import org.xenotime.deposits.site.NewSite.Quality;
import org.xenotime.deposits.slug.Slug;

/** Makes a site of a row of the USGS file. */
record UsgsSites(long dataSetSource, Map<String, Integer> rowsById, Tally tally) {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern PART_OF = Pattern.compile("^part of ");

  /** Columns whose (?) is kept as a doubt about a field. */
  private static final Map<String, String> DOUBTED =
      Map.of(
          "Name", "name",
          "Name_Other", "aliases",
          "Rec_Type", "kind",
          "Country", "country",
          "Dep_Type", "depositType",
          "Commods", "commodities",
          "Status", "status",
          "REE_Mins", "minerals",
          "P_Status", "production",
          "Part_of", "partOf");

  NewSite of(Row row) {
    var name = Doubt.without(row.required("Name"));
    var kind = known(row, "Rec_Type", UsgsVocabulary::kind).orElse("site");
    var country = known(row, "Country", Countries::alpha3);
    return new NewSite(
        identity(row, name, kind, country.orElse("")),
        new Place(
            country.orElse(null),
            row.text("State_Prov").orElse(null),
            location(row, kind),
            null,
            row.text("Part_of").map(Doubt::without).map(UsgsSites::container).orElse(null)),
        geology(row),
        history(row),
        new Quality(doubts(row), flags(row)));
  }

  private Identity identity(Row row, String name, String kind, String country) {
    var slug = Slug.of(name);
    var numbered = slug + "-usgs-" + row.required("ID_No");
    var wishes =
        slug.equals("unnamed")
            ? List.of(numbered)
            : List.of(slug, Slug.of(name + " " + country), numbered);
    var aliases =
        row.text("Name_Other").map(text -> Doubt.parts(text, "[,;]")).orElse(List.of()).stream()
            .filter(alias -> !alias.equalsIgnoreCase(name))
            .toList();
    return new Identity(wishes, name, aliases, kind, dataSetSource);
  }

  private static String container(String partOf) {
    return PART_OF.matcher(partOf).replaceFirst("");
  }

  private static Location location(Row row, String kind) {
    if (row.text("Latitude").isEmpty() || row.text("Longitude").isEmpty()) {
      return null;
    }
    return new Location(
        Double.parseDouble(row.required("Longitude")),
        Double.parseDouble(row.required("Latitude")),
        UsgsVocabulary.locationPrecision(row.text("Loc_Note").orElse(""), kind));
  }

  private Geology geology(Row row) {
    var note = row.text("Dep_Note").orElse("");
    return new Geology(
        known(row, "Dep_Type", text -> UsgsVocabulary.depositType(text, note)).orElse("other"),
        note.isEmpty() ? row.required("Dep_Type") : row.required("Dep_Type") + "; " + note,
        list(row, "Commods"),
        list(row, "REE_Mins"),
        row.text("Host_Lith").orElse(null));
  }

  private History history(Row row) {
    var discovery = row.text("Discov_Yr");
    var year = discovery.filter(text -> YEAR.matcher(text).matches());
    discovery.filter(text -> year.isEmpty()).ifPresent(text -> tally.unparsed("Discov_Yr", text));
    return new History(
        known(row, "Status", UsgsVocabulary::status).orElse(null),
        known(row, "P_Status", UsgsVocabulary::production).orElse(null),
        year.map(Integer::valueOf).orElse(null),
        discovery.orElse(null),
        row.text("Company").orElse(null));
  }

  private static List<String> list(Row row, String column) {
    return row.text(column).map(text -> Doubt.parts(text, "[,;]")).orElse(List.of());
  }

  private static List<String> doubts(Row row) {
    return DOUBTED.entrySet().stream()
        .filter(column -> row.text(column.getKey()).filter(Doubt::isIn).isPresent())
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  private List<String> flags(Row row) {
    var flags = new ArrayList<String>();
    if (rowsById.get(row.required("ID_No")) > 1) {
      flags.add("duplicate-id");
    }
    if (row.text("Latitude").isEmpty() || row.text("Longitude").isEmpty()) {
      flags.add("missing-coordinates");
    }
    flags.forEach(
        flag -> tally.flag(flag, UsgsOccurrencesImport.FILE, row.number(), row.required("ID_No")));
    return flags;
  }

  /** The word in our vocabulary; what has none is counted, and its text stays in the record. */
  private Optional<String> known(
      Row row, String column, Function<String, Optional<String>> vocabulary) {
    var text = row.text(column);
    var word = text.flatMap(vocabulary);
    text.filter(written -> word.isEmpty()).ifPresent(written -> tally.unparsed(column, written));
    return word;
  }
}
