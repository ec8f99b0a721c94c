package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ProductionRevision",
    description = "How production or reserves of a country were revised, edition by edition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductionRevision(
    @Schema(description = "In the words of the newest edition", examples = "Burma") String area,
    @Schema(description = "ISO 3166-1 alpha-3; absent for a group", examples = "MMR")
        String country,
    @Schema(description = "mine-production or reserves") String measure,
    @Schema(description = "Year of the figure", examples = "2021") int year,
    @Schema(description = "Tonnes of rare-earth oxide equivalent", examples = "t TREO") String unit,
    @Schema(description = "Whether two editions give different numbers") boolean revised,
    @Schema(description = "The figure as each edition gives it, oldest first") List<Given> given) {

  /** What different editions call by different names is one area by its country. */
  static final String SELECT =
      """
      select * from (
        select coalesce(cast(country as text), area) as figure, measure, year,
          cast(max(country) as text) as country, (array_agg(area order by edition desc))[1] as area,
          count(distinct treo_tonnes) > 1 as revised,
          cast(jsonb_agg(jsonb_build_object('edition', edition, 'value', treo_tonnes,
            'asPrinted', as_printed,
            'source', jsonb_build_object('id', source.slug, 'citation', source.citation))
            order by edition) as text) as given
        from production_figure join source on source.id = production_figure.source_id
        group by 1, 2, 3) revision""";

  static final List<String> CSV_HEADER =
      List.of("area", "country", "measure", "year", "revised", "editions", "treoTonnes");

  static ProductionRevision from(Tuple row) {
    return new ProductionRevision(
        row.get("area", String.class),
        row.get("country", String.class),
        row.get("measure", String.class),
        row.get("year", Number.class).intValue(),
        "t TREO",
        row.get("revised", Boolean.class),
        Given.read(row.get("given", String.class)));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        area,
        country,
        measure,
        year,
        revised,
        String.join("; ", given.stream().map(Given::edition).toList()),
        String.join("; ", given.stream().map(Given::asPrinted).toList()));
  }
}
