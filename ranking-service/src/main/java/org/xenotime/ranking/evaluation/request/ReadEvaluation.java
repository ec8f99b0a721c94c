package org.xenotime.ranking.evaluation.request;

import static org.xenotime.ranking.http.Faults.pointer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xenotime.ranking.http.Faults;
import org.xenotime.ranking.http.JsonBody;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Uniform;
import org.xenotime.ranking.uncertainty.weight.Weights;

/** Reads a request from JSON, or refuses it with everything that is wrong with it. */
public final class ReadEvaluation {

  private static final List<String> FIELDS =
      List.of(
          "criteria",
          "alternatives",
          "weights",
          "normalisation",
          "aggregation",
          "missing",
          "uncertainty");

  private static final List<String> AGGREGATIONS =
      Stream.of(Aggregation.values()).map(Aggregation::id).toList();

  private static final List<String> UNCERTAINTY = List.of("draws", "seed", "measures");

  private final JsonBody body;
  private final Faults faults;
  private final ValueReader value;
  private final List<CriterionDraft> criteria = new ArrayList<>();
  private final List<AlternativeDraft> alternatives = new ArrayList<>();
  private WeightsDraft weights;
  private String normalisation;
  private Aggregation aggregation = Aggregation.WEIGHTED_ARITHMETIC;
  private String missing;
  private int draws = Limits.USUAL_DRAWS;
  private long seed = 1;
  private Set<String> measures = EvaluationRequest.USUAL_MEASURES;

  private ReadEvaluation(JsonBody body) {
    this.body = body;
    this.faults = body.faults();
    this.value = new ValueReader(body);
  }

  /** The request, or a refusal that lists all faults. */
  public static EvaluationRequest read(byte[] json) {
    return JsonBody.read(json, body -> new ReadEvaluation(body).request());
  }

  /** Null where there is a fault, which is noted. */
  private EvaluationRequest request() {
    body.object(FIELDS, List.of("criteria", "alternatives"), this::read);
    var ids = criteria.stream().map(CriterionDraft::id).toList();
    Ids.noteTwins(ids, "criteria", faults);
    Ids.noteTwins(alternatives.stream().map(AlternativeDraft::id).toList(), "alternatives", faults);
    if (criteria.isEmpty() || ids.contains(null)) {
      // Without them, values and weights cannot be told to be right or wrong.
      return null;
    }
    noteUnknownValues(new HashSet<>(ids));
    var over = weights == null ? new Uniform() : weights.over(ids, faults);
    var values = Scales.values(criteria, alternatives, normalisation, missing, aggregation, faults);
    return faults.count() > 0 ? null : small(over, values);
  }

  private EvaluationRequest small(Weights over, List<List<Value>> values) {
    var request =
        new EvaluationRequest(
            criteria.stream().map(CriterionDraft::id).toList(),
            alternatives.stream().map(AlternativeDraft::id).toList(),
            values,
            over,
            aggregation,
            draws,
            seed,
            measures);
    var indices = request.alternatives().size() * request.factors();
    if (request.asksFor(EvaluationRequest.SOBOL) && indices > Limits.INDICES) {
      faults.add(
          pointer("uncertainty", "measures"),
          "sobol would be %,d indices (alternatives times factors); at most %,d are computed"
              .formatted(indices, Limits.INDICES));
    }
    return request;
  }

  private void read(String field) {
    switch (field) {
      case "criteria" ->
          list(Limits.CRITERIA, "criteria", () -> criteria.add(CriterionDraft.read(body)));
      case "alternatives" ->
          list(
              Limits.ALTERNATIVES,
              "alternatives",
              () -> alternatives.add(AlternativeDraft.read(body, value)));
      case "weights" -> readWeights();
      case "normalisation" -> normalisation = body.word(Scales.WORDS);
      case "aggregation" -> readAggregation();
      case "missing" -> missing = body.word(Scales.MISSING);
      default -> body.object(UNCERTAINTY, this::readUncertainty);
    }
  }

  private void readWeights() {
    var draft = new WeightsDraft();
    var before = faults.count();
    draft.read(body);
    weights = faults.count() == before ? draft : null;
  }

  private void readAggregation() {
    var word = body.word(AGGREGATIONS);
    aggregation = Aggregation.byId(word == null ? "" : word).orElse(aggregation);
  }

  private void readUncertainty(String field) {
    switch (field) {
      case "draws" ->
          body.whole(1, Limits.DRAWS, "a whole number from 1 to %,d".formatted(Limits.DRAWS))
              .ifPresent(number -> draws = (int) number);
      case "seed" ->
          body.whole(0, Limits.SEED, "a whole number from 0 to %d".formatted(Limits.SEED))
              .ifPresent(number -> seed = number);
      default -> readMeasures();
    }
  }

  private void readMeasures() {
    var named = new HashSet<String>();
    body.array(
        () -> {
          var measure = body.word(EvaluationRequest.MEASURES);
          if (measure != null && !named.add(measure)) {
            body.fault("stands twice");
          }
        });
    measures = Set.copyOf(named);
  }

  /** What is beyond the limit is counted, not read. */
  private void list(int most, String name, Runnable element) {
    var read = new int[1];
    var count =
        body.array(
            () -> {
              if (read[0]++ < most) {
                element.run();
              } else {
                body.skip();
              }
            });
    if (count > most) {
      faults.add(
          pointer(name), "has %,d elements; at most %,d are computed".formatted(count, most));
    } else if (count == 0) {
      faults.add(pointer(name), "must not be empty");
    }
  }

  private void noteUnknownValues(Set<String> ids) {
    for (int i = 0; i < alternatives.size(); i++) {
      var values = alternatives.get(i).values();
      for (var criterion : values.keySet()) {
        if (!ids.contains(criterion)) {
          faults.add(
              pointer("alternatives", i, "values", criterion), "is the id of none of the criteria");
        }
      }
      if (values.keySet().stream().noneMatch(ids::contains)) {
        faults.add(
            pointer("alternatives", i, "values"), "must have a value for one criterion at least");
      }
    }
  }
}
