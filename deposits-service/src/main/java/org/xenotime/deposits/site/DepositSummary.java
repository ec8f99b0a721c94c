package org.xenotime.deposits.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.element.HeavyDefinition;

@Schema(description = "A deposit as it stands in lists. Absent is unknown, never zero.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DepositSummary(
    @Schema(description = "Stable; its place in addresses", examples = "mount-weld") String id,
    @Schema(description = "Name in use", examples = "Mount Weld") String name,
    @Schema(description = "Other names, by which it is found, too") List<String> aliases,
    @Schema(description = "site, district, complex or area") String kind,
    @Schema(description = "ISO 3166-1 alpha-3", examples = "AUS") String country,
    @Schema(description = "State or province, as the source writes it") String adminArea,
    Location location,
    @Schema(description = "Published vocabulary", examples = "carbonatite-residual")
        String depositType,
    @Schema(description = "showing, occurrence, deposit or prospect") String status,
    @Schema(
            description =
                "none, producer, byproduct-producer, past-producer, past-byproduct-producer or"
                    + " unknown, as of the source (USGS: 2011 to 2015)")
        String production,
    @Schema(description = "Rare-earth oxides contained, tonnes, by the preferred estimate")
        BigDecimal treoTonnes,
    @Schema(description = "treoTonnes times heavySharePercent, tonnes") BigDecimal heavyTreoTonnes,
    @Schema(
            description =
                "Rare-earth oxides in the ore, percent by mass, by the preferred estimate")
        BigDecimal treoPercent,
    @Schema(
            description =
                "Heavy oxides in all oxides, percent, by the preferred composition; absent where"
                    + " fewer than 12 of the 15 elements are known, or one of La, Ce, Pr, Nd, Dy and Y"
                    + " is not")
        BigDecimal heavySharePercent,
    @Schema(description = "Which elements heavy means here", examples = "tb-lu-y")
        String heavyDefinition,
    @Schema(description = "Year of discovery, by the source") Integer discoveryYear,
    @Schema(
            description =
                "What to mind: ids of the rules of quality that it breaks, such as"
                    + " inconsistent-resource; all are at /api/v1/quality, with what they mean")
        List<String> flags,
    @Schema(description = "How many times it has been written") int revision) {

  static DepositSummary from(Site site, HeavyDefinition heavy) {
    return new DepositSummary(
        site.slug,
        site.name,
        site.aliases,
        site.kind,
        site.country,
        site.adminArea,
        site.location(),
        site.depositType,
        site.status,
        site.production,
        site.treoTonnes,
        site.heavyTonnes(heavy),
        site.treoPercent,
        site.heavyShare(heavy),
        heavy.id(),
        site.discoveryYear,
        site.flags,
        site.revision);
  }
}
