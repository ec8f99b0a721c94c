package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "PriceRevision",
    description = "How the price of a product in a year was revised, edition by edition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PriceRevision(
    @Schema(description = "In the words of the editions", examples = "Neodymium") String commodity,
    @Schema(description = "Product and purity", examples = "Neodymium oxide, 99.5% minimum")
        String product,
    @Schema(description = "Absent where the product is no single oxide", examples = "Nd2O3")
        String oxide,
    @Schema(description = "Year of the average", examples = "2021") int year,
    @Schema(description = "US dollars for a kilogram of the product", examples = "USD/kg")
        String unit,
    @Schema(description = "Whether two editions give different numbers") boolean revised,
    @Schema(description = "The price as each edition gives it, oldest first") List<Given> given) {

  static final String SELECT =
      """
      select * from (
        select product, year, max(commodity) as commodity, max(oxide) as oxide,
          count(distinct usd_per_kg) > 1 as revised,
          cast(jsonb_agg(jsonb_build_object('edition', edition, 'value', usd_per_kg,
            'asPrinted', as_printed,
            'source', jsonb_build_object('id', source.slug, 'citation', source.citation))
            order by edition) as text) as given
        from price join source on source.id = price.source_id
        group by 1, 2) revision""";

  static final List<String> CSV_HEADER =
      List.of("commodity", "product", "oxide", "year", "revised", "editions", "usdPerKg");

  static PriceRevision from(Tuple row) {
    return new PriceRevision(
        row.get("commodity", String.class),
        row.get("product", String.class),
        row.get("oxide", String.class),
        row.get("year", Number.class).intValue(),
        "USD/kg",
        row.get("revised", Boolean.class),
        Given.read(row.get("given", String.class)));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        commodity,
        product,
        oxide,
        year,
        revised,
        String.join("; ", given.stream().map(Given::edition).toList()),
        String.join("; ", given.stream().map(Given::asPrinted).toList()));
  }
}
