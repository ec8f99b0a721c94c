package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "ProductionFigure",
    description = "Mine production or reserves of a country, as one edition gives them")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductionView(
    @Schema(description = "Edition that gives it so", examples = "mcs-2026") String edition,
    @Schema(description = "In the words of the edition", examples = "Rare earths") String commodity,
    @Schema(description = "Country or group of countries in the words of the edition") String area,
    @Schema(description = "ISO 3166-1 alpha-3; absent for a group", examples = "MMR")
        String country,
    @Schema(description = "mine-production or reserves") String measure,
    @Schema(description = "Year of the figure", examples = "2021") int year,
    @Schema(
            description =
                "Tonnes of rare-earth oxide equivalent: of that year for production, in the ground"
                    + " for reserves; absent where what is printed is no number")
        BigDecimal treoTonnes,
    @Schema(description = "In the words of the edition", examples = "26000") String asPrinted,
    @Schema(description = "What the edition adds") String note,
    SourceRef source) {

  static final String SELECT =
      """
      select edition, commodity, area, cast(country as text) as country, measure, year,
        treo_tonnes, as_printed, note, source.slug, source.citation
      from production_figure join source on source.id = production_figure.source_id""";

  static final List<String> CSV_HEADER =
      List.of(
          "edition",
          "commodity",
          "area",
          "country",
          "measure",
          "year",
          "treoTonnes",
          "asPrinted",
          "note",
          "source",
          "citation");

  static ProductionView from(Tuple row) {
    return new ProductionView(
        row.get("edition", String.class),
        row.get("commodity", String.class),
        row.get("area", String.class),
        row.get("country", String.class),
        row.get("measure", String.class),
        row.get("year", Number.class).intValue(),
        row.get("treo_tonnes", BigDecimal.class),
        row.get("as_printed", String.class),
        row.get("note", String.class),
        new SourceRef(row.get("slug", String.class), row.get("citation", String.class)));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        edition,
        commodity,
        area,
        country,
        measure,
        year,
        treoTonnes,
        asPrinted,
        note,
        source.id(),
        source.citation());
  }
}
