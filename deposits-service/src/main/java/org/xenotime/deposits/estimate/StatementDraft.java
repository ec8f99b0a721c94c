package org.xenotime.deposits.estimate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.resource.Known;
import org.xenotime.deposits.resource.Statement;
import org.xenotime.deposits.resource.Tonnage;
import org.xenotime.deposits.source.GivenSource;

/** A resource statement as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A resource statement as it is written; at least one figure is there")
record StatementDraft(
    @Schema(description = "Id of the deposit; in a POST the one of the address") @NotNull
        String deposit,
    @Schema(description = "When the estimate was made: year, month or day (ISO 8601)")
        @Pattern(
            regexp = "(1[89]|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
            message = "must be a year, a month or a day, as 2024-10-21")
        String date,
    @Schema(description = "jorc, ni-43-101, samrec, naen, not-compliant or unknown (by default)")
        String code,
    @Schema(
            description =
                "measured, indicated, inferred, their sums joined by hyphens, proven, probable,"
                    + " proven-probable, total or unclassified (by default)")
        @JsonProperty("class")
        String resourceClass,
    @Schema(description = "Number of the estimate in its source; 1 by default") @Min(1) @Max(1_000)
        Integer estimate,
    @Schema(description = "Ore, tonnes") @DecimalMin("0") @DecimalMax("1e15") BigDecimal oreTonnes,
    @Schema(description = "Rare-earth oxides in the ore, percent by mass")
        @DecimalMin("0")
        @DecimalMax("100")
        BigDecimal treoPercent,
    @Schema(description = "Rare-earth oxides contained, tonnes, where the source states them")
        @DecimalMin("0")
        @DecimalMax("1e15")
        BigDecimal treoTonnes,
    @Schema(description = "true where the source writes ~ or (?); false by default")
        Boolean approximate,
    @Schema(description = "Cut-off grade in the words of the source") @Size(max = 500)
        String cutOff,
    @Schema(description = "The figures as they stand in the source") @NotBlank @Size(max = 4_000)
        String originalText,
    @Schema(description = "What else the source says of it") @Size(max = 4_000) String note,
    @NotNull @Valid GivenSource source) {

  StatementDraft {
    oreTonnes = written(oreTonnes);
    treoTonnes = written(treoTonnes);
    code = code == null ? "unknown" : code;
    resourceClass = resourceClass == null ? "unclassified" : resourceClass;
    estimate = estimate == null ? 1 : estimate;
    approximate = approximate != null && approximate;
  }

  /** 1000000 and not 1E+6: JSON says nothing of how many of the digits are meant. */
  private static BigDecimal written(BigDecimal figure) {
    return figure == null || figure.scale() >= 0 ? figure : figure.setScale(0);
  }

  static StatementDraft from(Known<Statement> known) {
    var said = known.said();
    return new StatementDraft(
        known.deposit(),
        said.date(),
        said.code().id(),
        said.resourceClass().id(),
        said.estimate(),
        said.oreTonnes(),
        said.treoPercent(),
        said.treoDerived() ? null : said.treoTonnes(),
        said.approximate(),
        said.cutOff(),
        said.originalText(),
        said.note(),
        GivenSource.known(said.source().id()));
  }

  Tonnage tonnage() {
    return new Tonnage(oreTonnes, treoPercent, treoTonnes);
  }
}
