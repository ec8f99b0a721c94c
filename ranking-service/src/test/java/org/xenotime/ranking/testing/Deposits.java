package org.xenotime.ranking.testing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events about deposits and prices, as deposits-service tells them. */
public final class Deposits {

  private Deposits() {}

  /** A deposit with every figure; its composition is part terbium, the rest cerium. */
  public static String deposit(String id, double treoTonnes, double heavyPercent) {
    return deposit(id, treoTonnes, heavyPercent, 1.5, "indicated");
  }

  public static String deposit(
      String id, double treoTonnes, double heavyPercent, double treoPercent, String resourceClass) {
    return changed(
        id,
        """
        "figures": {
          "treoTonnes": {"value": %2$s, "statement": "s1", "source": %5$s},
          "treoPercent": {"value": %4$s, "statement": "s1", "source": %5$s},
          "heavySharePercent": {"value": %3$s, "composition": "c1", "source": %5$s},
          "heavyTreoTonnes": {"value": %6$s, "composition": "c1", "source": %5$s,
            "compositionSource": {"id": "assay-2012", "citation": "An assay, 2012"}},
          "resourceClass": "%7$s"
        },
        "compositions": [
          {"id": "c0", "oxides": [], "source": %5$s},
          {"id": "c1", "source": %5$s, "oxides": [
            {"oxide": "Tb4O7", "ppm": 1, "percentOfTreo": %3$s},
            {"oxide": "Pr6O11", "ppm": 0, "percentOfTreo": 0},
            {"oxide": "Nd2O3", "ppm": 0, "percentOfTreo": 0},
            {"oxide": "Dy2O3", "ppm": 0, "percentOfTreo": 0},
            {"oxide": "CeO2", "ppm": 1, "percentOfTreo": %8$s}
          ]}
        ]
        """
            .formatted(
                id,
                treoTonnes,
                heavyPercent,
                treoPercent,
                "{\"id\": \"weng-2015\", \"citation\": \"Weng et al. 2015\"}",
                treoTonnes * heavyPercent / 100,
                resourceClass,
                100 - heavyPercent));
  }

  /** A deposit of which nothing is known but that it is there. */
  public static String depositWithoutFigures(String id) {
    return changed(id, "\"figures\": {}, \"compositions\": []");
  }

  /** A deposit of a type, with minerals and estimates, the newest of which stands for it. */
  public static String describedDeposit(String id, String depositType, String... minerals) {
    var source = "{\"id\": \"weng-2015\", \"citation\": \"Weng et al. 2015\"}";
    return changed(
        id,
        """
        "kind": "site", "depositType": "%1$s", "status": "deposit", "production": "producer",
        "minerals": [%2$s],
        "figures": {
          "treoTonnes": {"value": 3000, "statement": "new", "source": %3$s},
          "treoPercent": {"value": 2, "statement": "new", "source": %3$s},
          "resourceClass": "indicated"
        },
        "statements": [
          {"id": "old", "date": "2009-06", "code": "jorc", "class": "inferred", "estimate": 1,
           "oreTonnes": 100000, "treoPercent": 1, "treoTonnes": 1000, "flags": [], "source": %3$s},
          {"id": "new", "date": "2015", "code": "ni-43-101", "class": "indicated", "estimate": 1,
           "oreTonnes": 150000, "treoPercent": 2, "treoTonnes": 3000, "flags": [], "source": %3$s}
        ],
        "compositions": []
        """
            .formatted(
                depositType,
                Stream.of(minerals).map(m -> '"' + m + '"').collect(Collectors.joining(",")),
                source));
  }

  /** What surrounds a deposit, as the feed has it. */
  public static String circumstances(String id, String rest) {
    return """
    "type": "org.xenotime.deposit.circumstances", "subject": "%1$s", "data": {"id": "%1$s"%2$s}
    """
        .formatted(id, rest.isEmpty() ? "" : ", " + rest);
  }

  /** Contested territory since 2020, fighting in 2021, and evidence of output. */
  public static String trouble(String id) {
    return circumstances(
        id,
        """
        "control": {"policy": "weighed-2", "kinds": [
          {"kind": "territory", "intervals": [
            {"from": "2010-01-01", "until": "2019-12-31", "state": "held", "leader": "one", "entropy": 0.1},
            {"from": "2020-01-01", "state": "contested", "entropy": 0.9}]},
          {"kind": "offtake", "intervals": [
            {"from": "2010-01-01", "state": "contested", "entropy": 1}]}]},
        "incidents": {"withinKm": 50, "from": "1989-01-01", "until": "2023-12-31",
          "days": [{"date": "2012-01-01", "count": 1}, {"date": "2021-05-05", "count": 3},
                   {"date": "2021-05-06", "count": 2}],
          "source": {"id": "ucdp", "citation": "UCDP GED"}},
        "output": {
          "annual": [
            {"year": 2021, "heavyOxideTonnes": 20000, "source": {"id": "gw", "citation": "A report"}},
            {"year": 2023, "heavyOxideTonnes": 40000, "source": {"id": "gw", "citation": "A report"}}],
          "siteShares": [{"from": "2022-01-01", "low": 0.5, "high": 0.75,
            "sources": [{"id": "count", "citation": "A count"}]}]}
        """);
  }

  /** The prices of an edition for the year before it. */
  public static String prices(int edition, double terbium, double cerium) {
    return """
    "type": "org.xenotime.prices.changed", "subject": "mcs-%1$d",
    "data": {"edition": "mcs-%1$d", "year": %1$d,
      "source": {"id": "usgs-mcs-%1$d", "citation": "USGS, Mineral Commodity Summaries %1$d"},
      "prices": [
        {"commodity": "Terbium", "product": "Terbium oxide", "oxide": "Tb4O7", "year": %2$d,
         "usdPerKg": %3$s, "low": %3$s, "high": %3$s, "asPrinted": "%3$s"},
        {"commodity": "Cerium", "product": "Cerium oxide", "oxide": "CeO2", "year": %2$d,
         "usdPerKg": %4$s, "asPrinted": "%4$s"},
        {"commodity": "Rare Earths", "product": "Mischmetal", "year": %2$d, "usdPerKg": 5.6}
      ]}
    """
        .formatted(edition, edition - 1, terbium, cerium);
  }

  /** The deposit was merged into another: its id stands for that one now. */
  public static String depositRemoved(String id, String into) {
    return """
    "type": "org.xenotime.deposit.removed", "subject": "%1$s", "data": {"id": "%1$s", "into": "%2$s"}
    """
        .formatted(id, into);
  }

  /** An event that rankings have no use for. */
  public static String actorChanged() {
    return "\"type\": \"org.xenotime.actor.changed\", \"subject\": \"someone\", \"data\": {}";
  }

  private static String changed(String id, String rest) {
    return """
    "type": "org.xenotime.deposit.changed", "subject": "%1$s",
    "data": {"id": "%1$s", "name": "%2$s", "country": "AUS", "aliases": [], "revision": 1,
      "heavyDefinition": "tb-lu-y", %3$s}
    """
        .formatted(id, name(id), rest);
  }

  private static String name(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
  }
}
