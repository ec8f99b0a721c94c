package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "TradeFlow",
    description = "What went from one country to another, by one source; others may differ")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TradeFlowView(
    @Schema(description = "Stable", examples = "t002") String id,
    @Schema(
            description = "A year, a month, or first and last month with a slash",
            examples = "2023-01/2023-10")
        String period,
    @Schema(description = "ISO 3166-1 alpha-3", examples = "MMR") String from,
    @Schema(description = "ISO 3166-1 alpha-3", examples = "CHN") String to,
    @Schema(description = "value or quantity") String measure,
    @Schema(description = "In the unit that `unit` names") BigDecimal value,
    @Schema(description = "usd-million (million US dollars) or tonnes (of what `scope` names)")
        String unit,
    @Schema(description = "What was counted, in the words of the source") String scope,
    @Schema(description = "What else the source says") String note,
    SourceRef source) {

  static final String SELECT =
      """
      select trade_flow.id, period, period_start, cast(exporter as text) as exporter,
        cast(importer as text) as importer, measure, value, unit, scope, note, source.slug,
        source.citation
      from trade_flow join source on source.id = trade_flow.source_id""";

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "period",
          "from",
          "to",
          "measure",
          "value",
          "unit",
          "scope",
          "note",
          "source",
          "citation");

  static TradeFlowView from(Tuple row) {
    return new TradeFlowView(
        row.get("id", String.class),
        row.get("period", String.class),
        row.get("exporter", String.class),
        row.get("importer", String.class),
        row.get("measure", String.class),
        row.get("value", BigDecimal.class),
        row.get("unit", String.class),
        row.get("scope", String.class),
        row.get("note", String.class),
        new SourceRef(row.get("slug", String.class), row.get("citation", String.class)));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        id, period, from, to, measure, value, unit, scope, note, source.id(), source.citation());
  }
}
