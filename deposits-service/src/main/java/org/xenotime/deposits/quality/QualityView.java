package org.xenotime.deposits.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FlaggedDeposit", description = "A flag and the deposit that it is about")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QualityView(
    @Schema(description = "The deposit that it is about") DepositView deposit,
    @JsonUnwrapped Flag flag) {

  static final String SELECT =
      """
      select rule, site_id, field, message, expected, found, arithmetic, site.slug, site.name,
        cast(site.country as text) as country
      from quality_flag join site on site.id = quality_flag.site_id""";

  static final List<String> CSV_HEADER =
      List.of(
          "rule",
          "deposit",
          "name",
          "country",
          "field",
          "message",
          "expected",
          "found",
          "arithmetic");

  @Schema(name = "DepositOfFlag", description = "The deposit that has the flag")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DepositView(
      @Schema(description = "Its place in addresses", examples = "mount-weld") String id,
      @Schema(description = "Its name", examples = "Mount Weld") String name,
      @Schema(description = "ISO 3166-1 alpha-3", examples = "AUS") String country) {}

  static QualityView from(Tuple row) {
    return new QualityView(
        new DepositView(text(row, "slug"), text(row, "name"), text(row, "country")),
        new Flag(
            text(row, "rule"),
            text(row, "field"),
            text(row, "message"),
            text(row, "expected"),
            text(row, "found"),
            text(row, "arithmetic")));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        flag.rule(),
        deposit.id(),
        deposit.name(),
        deposit.country(),
        flag.field(),
        flag.message(),
        flag.expected(),
        flag.found(),
        flag.arithmetic());
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }
}
