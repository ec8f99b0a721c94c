package org.xenotime.ranking.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.xenotime.ranking.evaluation.request.EvaluationRequest;
import org.xenotime.ranking.http.PlainNumber;
import org.xenotime.ranking.sensitivity.Index;
import org.xenotime.ranking.sensitivity.Indices;
import org.xenotime.ranking.uncertainty.measured.Acceptability;
import org.xenotime.ranking.uncertainty.measured.Pairwise;

/**
 * Writes an answer as it goes, never all of it in memory: two thousand alternatives have four
 * million pairs. What is not known is left out.
 */
final class EvaluationWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Decimals of what is published; finer differences are noise of the arithmetic. */
  private static final double PRECISION = 1e9;

  /** Of the interval that a rank is said to lie in. */
  private static final double LEVEL = 0.9;

  private final Evaluated evaluated;
  private final List<String> criteria;
  private final List<String> alternatives;
  private final JsonGenerator json;

  private EvaluationWriter(Evaluated evaluated, JsonGenerator json) {
    this.evaluated = evaluated;
    this.criteria = evaluated.request().criteria();
    this.alternatives = evaluated.request().alternatives();
    this.json = json;
  }

  static void write(Evaluated evaluated, OutputStream to) throws IOException {
    try (var json = JSON.createGenerator(to)) {
      new EvaluationWriter(evaluated, json).write();
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("results");
    for (int i = 0; i < alternatives.size(); i++) {
      writeResult(i);
    }
    json.writeEndArray();
    var pairwise = evaluated.uncertainty().pairwise();
    if (pairwise.isPresent()) {
      writePairwise(pairwise.get());
    }
    if (evaluated.request().asksFor(EvaluationRequest.SOBOL)) {
      writeSobol();
    }
    json.writeNumberField("draws", evaluated.request().draws());
    json.writeNumberField("seed", evaluated.request().seed());
    json.writeNumberField("elapsedMillis", evaluated.elapsedMillis());
    json.writeEndObject();
  }

  private void writeResult(int i) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", alternatives.get(i));
    number("score", evaluated.central().scores().get(i));
    json.writeNumberField("rank", evaluated.central().ranks().get(i));
    if (evaluated.request().asksFor(EvaluationRequest.ACCEPTABILITY)) {
      writeAcceptability(evaluated.uncertainty().acceptability(), i);
    }
    var central = evaluated.uncertainty().centralWeights();
    if (central.isPresent() && central.get().of(i).isPresent()) {
      weights("centralWeights", central.get().of(i).get());
      weights("centralWeightsError", central.get().errors(i).orElseThrow());
    }
    var confidence = evaluated.uncertainty().confidence();
    if (confidence.isPresent() && confidence.get().of(i).isPresent()) {
      number("confidence", confidence.get().of(i).getAsDouble());
      number("confidenceError", confidence.get().error(i).orElse(Double.NaN));
    }
    json.writeEndObject();
  }

  private void writeAcceptability(Acceptability acceptability, int i) throws IOException {
    json.writeArrayFieldStart("acceptability");
    for (double share : acceptability.of(i)) {
      write(share);
    }
    json.writeEndArray();
    var interval = acceptability.interval(i, LEVEL);
    json.writeObjectFieldStart("rankInterval");
    json.writeNumberField("low", interval.low());
    json.writeNumberField("high", interval.high());
    number("level", interval.level());
    json.writeEndObject();
    number("expectedRank", acceptability.expectedRank(i));
    number("rankEntropy", acceptability.entropy(i));
    number("error", acceptability.error(i));
  }

  private void weights(String field, double[] weights) throws IOException {
    json.writeObjectFieldStart(field);
    for (int j = 0; j < weights.length; j++) {
      number(criteria.get(j), weights[j]);
    }
    json.writeEndObject();
  }

  private void writePairwise(Pairwise pairwise) throws IOException {
    json.writeObjectFieldStart("pairwise");
    for (int i = 0; i < alternatives.size(); i++) {
      json.writeObjectFieldStart(alternatives.get(i));
      for (int j = 0; j < alternatives.size(); j++) {
        if (i != j) {
          number(alternatives.get(j), pairwise.of(i, j));
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeSobol() throws IOException {
    json.writeObjectFieldStart("sobol");
    json.writeStringField("output", "rank");
    json.writeNumberField(
        "runs", evaluated.sobol().isPresent() ? Evaluate.runs(evaluated.request()) : 0);
    json.writeObjectFieldStart("indices");
    if (evaluated.sobol().isPresent()) {
      writeIndices(evaluated.sobol().get());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeIndices(Indices indices) throws IOException {
    for (int i = 0; i < alternatives.size(); i++) {
      json.writeObjectFieldStart(alternatives.get(i));
      for (int factor = 0; factor < indices.factors().size(); factor++) {
        json.writeObjectFieldStart(indices.factors().get(factor));
        index("first", indices.first(factor, i));
        index("total", indices.total(factor, i));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }

  private void index(String field, Optional<Index> index) throws IOException {
    if (index.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(field);
    number("value", index.get().value());
    number("low", index.get().low());
    number("high", index.get().high());
    json.writeEndObject();
  }

  private void number(String field, double number) throws IOException {
    if (!Double.isNaN(number)) {
      json.writeFieldName(field);
      write(number);
    }
  }

  private void write(double number) throws IOException {
    var rounded = Math.rint(number * PRECISION) / PRECISION;
    if (rounded == (int) rounded) {
      json.writeNumber((int) rounded);
    } else {
      json.writeNumber(PlainNumber.of(rounded));
    }
  }
}
