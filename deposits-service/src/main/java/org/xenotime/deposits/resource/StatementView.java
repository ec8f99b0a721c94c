package org.xenotime.deposits.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "ResourceStatement",
    description = "What a source says of how much there is. Absent is unknown.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
    @Schema(description = "Stable: data set, record and place in it") String id,
    @Schema(description = "When the estimate was made: year, month or day (ISO 8601)") String date,
    @Schema(description = "Year of the publication that it stands in, where that says when")
        String publishedIn,
    @Schema(description = "jorc, ni-43-101, samrec, naen, not-compliant or unknown") String code,
    @Schema(
            description =
                "measured, indicated, inferred, their sums joined by hyphens, proven, probable,"
                    + " proven-probable, total or unclassified")
        @JsonProperty("class")
        String resourceClass,
    @Schema(
            description =
                "Number of the estimate in its record; classes of one estimate add up,"
                    + " estimates do not")
        int estimate,
    @Schema(description = "Ore, tonnes") BigDecimal oreTonnes,
    @Schema(description = "Rare-earth oxides in the ore, percent by mass") BigDecimal treoPercent,
    @Schema(description = "Rare-earth oxides contained, tonnes") BigDecimal treoTonnes,
    @Schema(description = "true where treoTonnes is ore times grade, not the source's own figure")
        boolean treoTonnesDerived,
    @Schema(description = "true where the source writes ~ or (?)") boolean approximate,
    @Schema(description = "Cut-off grade in the words of the source") String cutOff,
    @Schema(description = "The figures as they stand in the source") String originalText,
    @Schema(description = "What else the source says of it") String note,
    @Schema(
            description =
                "inconsistent: ore, grade and oxides do not fit each other; implausible: by so much"
                    + " that a unit was mistaken; unchecked: very large, and nothing is stated by which it"
                    + " could be checked")
        List<String> flags,
    SourceRef source) {

  public static StatementView from(Statement statement) {
    return new StatementView(
        statement.id(),
        statement.date(),
        statement.publishedIn(),
        statement.code().id(),
        statement.resourceClass().id(),
        statement.estimate(),
        statement.oreTonnes(),
        statement.treoPercent(),
        statement.treoTonnes(),
        statement.treoDerived(),
        statement.approximate(),
        statement.cutOff(),
        statement.originalText(),
        statement.note(),
        statement.flags(),
        statement.source());
  }
}
