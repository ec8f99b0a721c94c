package org.xenotime.deposits.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.element.HeavyDefinition;

@Schema(
    name = "Figures",
    description = "The headline figures, each with the statement and composition behind it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiguresView(
    @Schema(description = "Rare-earth oxides contained, tonnes") FigureView treoTonnes,
    @Schema(description = "Rare-earth oxides in the ore, percent") FigureView treoPercent,
    @Schema(description = "Heavy oxides in all oxides, percent") FigureView heavySharePercent,
    @Schema(description = "treoTonnes times heavySharePercent, tonnes") FigureView heavyTreoTonnes,
    @Schema(description = "Class of the preferred estimate; classes that add up joined by hyphens")
        String resourceClass,
    @Schema(description = "Which elements heavy means here") String heavyDefinition) {

  public static FiguresView from(Headline headline, HeavyDefinition heavy) {
    var resource = headline.resource().orElse(null);
    var composition = headline.composition().orElse(null);
    return new FiguresView(
        FigureView.taken(headline.treoTonnes(), resource, null),
        FigureView.taken(headline.treoPercent(), resource, null),
        FigureView.taken(headline.heavySharePercent(heavy), composition),
        FigureView.taken(headline.heavyTreoTonnes(heavy), resource, composition),
        resource == null ? null : resource.resourceClass(),
        heavy.id());
  }
}
