package org.xenotime.ranking.measure;

import java.util.Optional;
import java.util.stream.Stream;

/** What a criterion can measure; the catalogue says what each means. */
public enum Measure {
  HEAVY_TREO_TONNES("heavyTreoTonnes"),
  TREO_TONNES("treoTonnes"),
  NDPR_TONNES("ndprTonnes"),
  DYTB_TONNES("dytbTonnes"),
  HEAVY_SHARE_PERCENT("heavySharePercent"),
  CRITICAL_SHARE_PERCENT("criticalSharePercent"),
  TREO_PERCENT("treoPercent"),
  BASKET_USD_PER_KG("basketUsdPerKg"),
  IN_GROUND_USD_PER_TONNE("inGroundUsdPerTonne"),
  RESOURCE_CONFIDENCE("resourceConfidence"),
  REPORTING_CODE("reportingCode"),
  ESTIMATE_AGE_YEARS("estimateAgeYears"),
  DATA_COMPLETENESS("dataCompleteness"),
  PRODUCTION_STATUS("productionStatus"),
  MINERALOGY("mineralogy"),
  EASE("ease"),
  CONTROL_STABILITY("controlStability"),
  CONFLICT_NEARBY("conflictNearby"),
  OUTPUT_EVIDENCE("outputEvidence"),
  SUPPLY_RISK("supplyRisk");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  public Measured of(DepositFacts facts, Yardsticks with) {
    return switch (this) {
      case HEAVY_TREO_TONNES -> Amounts.heavyTonnes(facts, with);
      case TREO_TONNES -> Amounts.treoTonnes(facts, with);
      case NDPR_TONNES -> Amounts.ndprTonnes(facts, with);
      case DYTB_TONNES -> Amounts.dytbTonnes(facts, with);
      case HEAVY_SHARE_PERCENT -> Amounts.heavyShare(facts, with);
      case CRITICAL_SHARE_PERCENT -> Amounts.criticalShare(facts, with);
      case TREO_PERCENT -> Amounts.treoPercent(facts, with);
      case BASKET_USD_PER_KG -> Values.basket(facts, with);
      case IN_GROUND_USD_PER_TONNE -> Values.inGround(facts, with);
      case RESOURCE_CONFIDENCE -> Knowledge.confidence(facts, with);
      case REPORTING_CODE -> Knowledge.code(facts, with);
      case ESTIMATE_AGE_YEARS -> Knowledge.age(facts, with);
      case DATA_COMPLETENESS -> Knowledge.completeness(facts, with);
      case PRODUCTION_STATUS -> Access.production(facts, with);
      case MINERALOGY -> Access.mineralogy(facts, with);
      case EASE -> Access.ease(facts, with);
      case CONTROL_STABILITY -> Access.controlStability(facts, with);
      case CONFLICT_NEARBY -> Access.conflictNearby(facts, with);
      case OUTPUT_EVIDENCE -> Access.outputEvidence(facts, with);
      case SUPPLY_RISK -> Access.supplyRisk(facts, with);
    };
  }

  public String id() {
    return id;
  }

  public static Optional<Measure> byId(String id) {
    return Stream.of(values()).filter(measure -> measure.id.equals(id)).findFirst();
  }
}
