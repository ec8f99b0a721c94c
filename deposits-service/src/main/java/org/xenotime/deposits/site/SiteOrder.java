package org.xenotime.deposits.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Problem;

/**
 * The order of a list of deposits. Who has no value comes last in either direction; the slug
 * decides between equals.
 *
 * @param sort as the caller wrote it, and as cursors repeat it
 * @param key SQL of the value by which it goes
 * @param type SQL type of that value
 */
record SiteOrder(String sort, String key, String type, boolean descending) {

  private static final int KEYS = 2;
  private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,200}(\\.[0-9]{1,200})?");
  private static final List<String> SORTS =
      List.of("name", "treoTonnes", "heavyTreoTonnes", "discoveryYear");

  /**
   * Word similarity finds the name within a longer one; the similarity of the whole breaks ties in
   * favour of the name that is nothing else.
   */
  private static final SiteOrder BEST_MATCH =
      new SiteOrder(
          "match",
          "cast(round(cast(0.7 * word_similarity(search_key(:q), site.search_text)"
              + " + 0.3 * similarity(search_key(:q), search_key(site.name)) as numeric), 5)"
              + " as numeric)",
          "numeric",
          true);

  static SiteOrder parse(String sort, boolean search, HeavyDefinition heavy) {
    if (sort == null) {
      return search ? BEST_MATCH : by("name", heavy, false, "name");
    }
    var descending = sort.startsWith("-");
    var name = descending ? sort.substring(1) : sort;
    if (!SORTS.contains(name)) {
      throw Problem.invalidParameter(
          "sort",
          "must be one of "
              + SORTS.stream().map(s -> s + ", -" + s).collect(Collectors.joining(", ")));
    }
    return by(name, heavy, descending, sort);
  }

  /** The heavy definition is part of what a cursor belongs to. */
  private static SiteOrder by(String name, HeavyDefinition heavy, boolean descending, String sort) {
    return switch (name) {
      case "treoTonnes" -> new SiteOrder(sort, "site.treo_tonnes", "numeric", descending);
      case "heavyTreoTonnes" ->
          new SiteOrder(
              sort + " " + heavy.id(),
              "site.heavy_tonnes_" + heavy.id().replace('-', '_'),
              "numeric",
              descending);
      case "discoveryYear" -> new SiteOrder(sort, "site.discovery_year", "smallint", descending);
      default -> new SiteOrder(sort, "site.name", "text", descending);
    };
  }

  /** The place that a cursor stands for; null is the beginning. */
  Cursor place(String opaque) {
    var cursor = Cursor.parse(opaque, sort, KEYS);
    if (cursor != null && (cursor.keys().getLast() == null || !isValue(cursor.keys().getFirst()))) {
      throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
    }
    return cursor;
  }

  private boolean isValue(String text) {
    return text == null
        || switch (type) {
          case "numeric" -> NUMBER.matcher(text).matches();
          case "smallint" -> YEAR.matcher(text).matches();
          default -> true;
        };
  }

  /** Rows that have a value: all, or those behind the cursor's; by index where there is one. */
  String withValue(boolean first) {
    if (first) {
      return key + " is not null";
    }
    var value = "cast(:key as " + type + ")";
    return descending
        ? "%1$s <= %2$s and (%1$s < %2$s or site.slug > :slug)".formatted(key, value)
        : "%1$s >= %2$s and (%1$s > %2$s or site.slug > :slug)".formatted(key, value);
  }

  String withoutValue(boolean first) {
    return key + " is null" + (first ? "" : " and site.slug > :slug");
  }

  String by() {
    return key + (descending ? " desc" : "") + " nulls last, site.slug";
  }
}
