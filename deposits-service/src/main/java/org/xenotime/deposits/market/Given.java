package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(name = "GivenFigure", description = "A figure as one edition gives it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Given(
    @Schema(description = "Edition that gives it so", examples = "mcs-2023") String edition,
    @Schema(
            description = "In the unit of the figure; absent where what is printed is no number",
            examples = "35000")
        BigDecimal value,
    @Schema(description = "In the words of the edition", examples = "35000") String asPrinted,
    @Schema(
            description =
                "Less the value of the edition before it; absent in the first, and where one is no"
                    + " number",
            examples = "9000")
        BigDecimal change,
    @Schema(
            description = "The change in percent of the value before it, to a tenth",
            examples = "34.6")
        BigDecimal changePercent,
    @Schema(description = "The edition as a source") SourceRef source) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of what PostgreSQL put together, in the order of the editions. */
  static List<Given> read(String json) {
    try {
      var given = new ArrayList<Given>();
      for (var figure : JSON.readValue(json, new TypeReference<List<Given>>() {})) {
        given.add(given.isEmpty() ? figure : figure.after(given.getLast()));
      }
      return given;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL made JSON that is none", e);
    }
  }

  private Given after(Given before) {
    if (value == null || before.value == null) {
      return this;
    }
    var less = value.subtract(before.value);
    var percent =
        before.value.signum() == 0
            ? null
            : less.multiply(HUNDRED)
                .divide(before.value, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
    return new Given(edition, value, asPrinted, less, percent, source);
  }
}
