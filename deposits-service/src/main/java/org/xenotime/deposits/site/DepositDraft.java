package org.xenotime.deposits.site;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.GivenSource;

/** A deposit as it is written: what is known of the place, without its figures. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A deposit as it is written; figures come by statements and compositions")
record DepositDraft(
    @Schema(
            description =
                "Its place in addresses; made of the name where it is absent. A change of it leaves"
                    + " the old one as an alias that answers 308")
        @Size(max = 80)
        @Pattern(
            regexp = "[a-z0-9]+(-[a-z0-9]+)*",
            message = "must be lower-case letters and digits, joined by hyphens")
        String id,
    @Schema(description = "Name in use", examples = "Mount Weld") @NotBlank @Size(max = 300)
        String name,
    @Schema(description = "Other names, by which it is found, too") @Size(max = 50)
        List<@NotBlank @Size(max = 300) String> aliases,
    @Schema(description = "site (by default), district, complex or area") String kind,
    @Schema(description = "ISO 3166-1 alpha-3", examples = "AUS") String country,
    @Schema(description = "State or province") @Size(min = 1, max = 300) String adminArea,
    @Valid Place location,
    @Schema(description = "Id of the district or area that contains it") String partOf,
    @Schema(description = "Published vocabulary; unknown by default", examples = "carbonatite")
        String depositType,
    @Schema(description = "showing, occurrence, deposit or prospect") String status,
    @Schema(
            description =
                "none, producer, byproduct-producer, past-producer, past-byproduct-producer or"
                    + " unknown")
        String production,
    @Schema(description = "Minerals of the ore") @Size(max = 200)
        List<@NotBlank @Size(max = 100) String> minerals,
    @Schema(description = "What is or could be mined; REE by default") @Size(max = 200)
        List<@NotBlank @Size(max = 100) String> commodities,
    @Schema(description = "Rock that holds the ore") @Size(min = 1, max = 500) String hostRock,
    @Schema(description = "Year of discovery") @Min(1500) @Max(2100) Integer discoveryYear,
    @Schema(description = "The source of this description") @NotNull @Valid GivenSource source) {

  /** Where it lies. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PlaceDraft", description = "Where it lies, WGS 84")
  record Place(
      @Schema(description = "Degrees east, WGS 84") @NotNull @DecimalMin("-180") @DecimalMax("180")
          BigDecimal longitude,
      @Schema(description = "Degrees north, WGS 84") @NotNull @DecimalMin("-90") @DecimalMax("90")
          BigDecimal latitude,
      @Schema(description = "exact, approximate, district or area") String precision) {

    static Place from(Location location) {
      return new Place(
          BigDecimal.valueOf(location.longitude()),
          BigDecimal.valueOf(location.latitude()),
          location.precision());
    }
  }

  DepositDraft {
    aliases = aliases == null ? List.of() : aliases;
    kind = kind == null ? "site" : kind;
    depositType = depositType == null ? "unknown" : depositType;
    minerals = minerals == null ? List.of() : minerals;
    commodities = commodities == null ? List.of("REE") : commodities;
  }

  static DepositDraft from(Site site, String partOf, String source) {
    return new DepositDraft(
        site.slug,
        site.name,
        site.aliases,
        site.kind,
        site.country,
        site.adminArea,
        site.location() == null ? null : Place.from(site.location()),
        partOf,
        site.depositType,
        site.status,
        site.production,
        site.minerals,
        site.commodities,
        site.hostRock,
        site.discoveryYear,
        GivenSource.known(source));
  }
}
