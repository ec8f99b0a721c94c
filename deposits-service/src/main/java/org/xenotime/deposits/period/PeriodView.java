package org.xenotime.deposits.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as answers show it. */
@Schema(
    name = "Period",
    description = "When it held by the source, each end as exactly as the source gives it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodView(
    @Schema(description = "Since when; absent where the source does not say") End from,
    @Schema(description = "Until when; absent where the source names no end") End to,
    @Schema(description = "Where the source only says that it held at this time") End asOf) {

  public static PeriodView from(Period period) {
    return new PeriodView(End.from(period.from()), End.from(period.to()), End.from(period.asOf()));
  }

  @Schema(
      name = "PeriodEnd",
      description = "A day, a month, a year or an open end (EDTF), and the days it may mean")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record End(
      @Schema(
              description =
                  "EDTF: with ~ about, with ? the source is unsure, with % both; .. is open",
              examples = "2024-10~")
          String text,
      @Schema(description = "day, month, year or open") String precision,
      @Schema(description = "approximate, uncertain or both; absent for a plain date")
          String qualifier,
      @Schema(description = "First day that it may mean; absent for an open end")
          LocalDate earliest,
      @Schema(description = "Last day that it may mean; absent for an open end") LocalDate latest) {

    static End from(PartialDate date) {
      return date == null
          ? null
          : new End(
              date.text(),
              date.precision().id(),
              date.qualifier() == null ? null : date.qualifier().id(),
              date.earliest(),
              date.latest());
    }
  }
}
