package org.xenotime.ranking.methodology.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.xenotime.ranking.http.Problem.FieldError;

/** Weights add up to one; the schema cannot say so. */
final class Weights {

  private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

  private Weights() {}

  static List<FieldError> faults(JsonNode document) {
    var weights =
        StreamSupport.stream(document.path("criteria").spliterator(), false)
            .map(criterion -> criterion.path("weight"))
            .toList();
    if (weights.isEmpty() || !weights.stream().allMatch(JsonNode::isNumber)) {
      return List.of();
    }
    var sum = weights.stream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) <= 0
        ? List.of()
        : List.of(
            new FieldError(
                "/criteria",
                "the weights add up to %s, not to 1"
                    .formatted(sum.stripTrailingZeros().toPlainString())));
  }
}
