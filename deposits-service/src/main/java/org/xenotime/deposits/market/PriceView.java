package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(name = "Price", description = "A yearly average price, as one edition gives it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PriceView(
    @Schema(description = "Edition that gives it so", examples = "mcs-2026") String edition,
    @Schema(description = "In the words of the edition", examples = "Neodymium") String commodity,
    @Schema(description = "Product and purity", examples = "Neodymium oxide, 99.5% minimum")
        String product,
    @Schema(description = "Absent where the product is no single oxide", examples = "Nd2O3")
        String oxide,
    @Schema(description = "Year of the average", examples = "2025") int year,
    @Schema(
            description =
                "US dollars for a kilogram of the product; the middle where the edition gives a"
                    + " range")
        BigDecimal usdPerKg,
    @Schema(description = "Lower bound, US dollars for a kilogram") BigDecimal low,
    @Schema(description = "Upper bound, US dollars for a kilogram") BigDecimal high,
    @Schema(description = "In the words of the edition") String asPrinted,
    @Schema(description = "Whether the edition calls it an estimate; absent where it does not say")
        Boolean estimate,
    SourceRef source) {

  static final String SELECT =
      """
      select edition, commodity, product, oxide, year, usd_per_kg, low, high, as_printed, estimate,
        source.slug, source.citation
      from price join source on source.id = price.source_id""";

  static final List<String> CSV_HEADER =
      List.of(
          "edition",
          "commodity",
          "product",
          "oxide",
          "year",
          "usdPerKg",
          "low",
          "high",
          "asPrinted",
          "estimate",
          "source",
          "citation");

  static PriceView from(Tuple row) {
    return new PriceView(
        row.get("edition", String.class),
        row.get("commodity", String.class),
        row.get("product", String.class),
        row.get("oxide", String.class),
        row.get("year", Number.class).intValue(),
        row.get("usd_per_kg", BigDecimal.class),
        row.get("low", BigDecimal.class),
        row.get("high", BigDecimal.class),
        row.get("as_printed", String.class),
        row.get("estimate", Boolean.class),
        new SourceRef(row.get("slug", String.class), row.get("citation", String.class)));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        edition,
        commodity,
        product,
        oxide,
        year,
        usdPerKg,
        low,
        high,
        asPrinted,
        estimate,
        source.id(),
        source.citation());
  }
}
