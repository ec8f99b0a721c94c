package org.xenotime.ranking.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xenotime.ranking.http.JsonBody;
import org.xenotime.ranking.measure.HeavyDefinition;
import org.xenotime.ranking.methodology.EligibilityFilter;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.whatif.WhatIf.Setting;

/** Reads a question from JSON, or refuses it with everything that is wrong with it. */
final class ReadWhatIf {

  private static final List<String> FIELDS =
      List.of(
          "methodology",
          "snapshot",
          "weights",
          "filters",
          "prices",
          "heavyDefinition",
          "aggregation");

  private static final List<String> OXIDES =
      List.of(
          "La2O3", "CeO2", "Pr6O11", "Nd2O3", "Sm2O3", "Eu2O3", "Gd2O3", "Tb4O7", "Dy2O3", "Ho2O3",
          "Er2O3", "Tm2O3", "Yb2O3", "Lu2O3", "Y2O3");

  private static final List<String> DEFINITIONS =
      Stream.of(HeavyDefinition.values()).map(HeavyDefinition::id).toList();

  private static final List<String> AGGREGATIONS =
      Stream.of(Aggregation.values()).map(Aggregation::id).toList();

  /** Far beyond any price, and any weight. */
  private static final double MOST = 1e9;

  private final JsonBody body;
  private String methodology;
  private Integer snapshot;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private EligibilityFilter filter;
  private final Map<String, Double> prices = new TreeMap<>();
  private HeavyDefinition heavy;
  private Aggregation aggregation;

  private ReadWhatIf(JsonBody body) {
    this.body = body;
  }

  static WhatIf read(byte[] json) {
    return JsonBody.read(json, body -> new ReadWhatIf(body).whatIf());
  }

  private WhatIf whatIf() {
    body.object(FIELDS, List.of("methodology"), this::read);
    return new WhatIf(
        methodology,
        snapshot,
        Map.copyOf(weights),
        new Setting(filter, Map.copyOf(prices), heavy, aggregation));
  }

  private void read(String field) {
    switch (field) {
      case "methodology" -> methodology = body.text();
      case "snapshot" ->
          body.whole(1, Integer.MAX_VALUE, "the number of a snapshot, from 1 up")
              .ifPresent(number -> snapshot = (int) number);
      case "weights" -> body.members(criterion -> weights.put(criterion, notNegative()));
      case "filters" -> filter = FilterReader.read(body);
      case "prices" -> body.object(OXIDES, oxide -> prices.put(oxide, notNegative()));
      case "heavyDefinition" -> heavy = HeavyDefinition.of(word(DEFINITIONS)).orElse(null);
      default -> aggregation = Aggregation.byId(word(AGGREGATIONS)).orElse(null);
    }
  }

  private String word(List<String> allowed) {
    var word = body.word(allowed);
    return word == null ? "" : word;
  }

  private double notNegative() {
    var number = body.number();
    if (number < 0 || number > MOST) {
      body.fault("must lie between 0 and %.0f".formatted(MOST));
    }
    return number;
  }
}
