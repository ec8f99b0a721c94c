package org.xenotime.deposits.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.element.Element;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "Composition",
    description =
        "Which elements the ore holds. Totals and shares are absent where fewer than 12 of the 15"
            + " elements are known, or one of La, Ce, Pr, Nd, Dy and Y is not.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompositionView(
    @Schema(description = "Stable: data set, record and place in it") String id,
    @Schema(description = "What was analysed, where it is not simply the site's ore")
        String subject,
    @Schema(description = "ppm of the element's mass in the ore, as the source states it")
        Map<String, BigDecimal> elementsPpm,
    @Schema(description = "Derived: each element as its oxide") List<OxideView> oxides,
    @Schema(description = "Total rare-earth oxides, ppm of the ore") BigDecimal treoPpm,
    @Schema(description = "Light rare-earth oxides, ppm of the ore") BigDecimal lightPpm,
    @Schema(description = "Heavy rare-earth oxides, ppm of the ore, by heavyDefinition")
        BigDecimal heavyPpm,
    @Schema(description = "Heavy oxides in all oxides, percent") BigDecimal heavySharePercent,
    @Schema(description = "Which elements heavy means here") String heavyDefinition,
    @Schema(description = "Nd2O3 and Pr6O11 in all oxides, percent") BigDecimal ndprSharePercent,
    @Schema(description = "Elements that the source does not report; not zero")
        List<String> missingElements,
    @Schema(description = "What a source states of oxides or groups without a full analysis")
        List<StatedShare> statedShares,
    SourceRef source) {

  @Schema(name = "Oxide", description = "An element of a composition, as its oxide")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record OxideView(
      @Schema(description = "Formula", examples = "Dy2O3") String oxide,
      @Schema(description = "ppm of the ore") BigDecimal ppm,
      @Schema(description = "Part in all oxides, percent") BigDecimal percentOfTreo) {}

  public static CompositionView from(Composition composition, HeavyDefinition heavy) {
    var elements = composition.elements();
    var ppm = new LinkedHashMap<String, BigDecimal>();
    elements.elements().forEach((element, value) -> ppm.put(element.symbol(), value));
    return new CompositionView(
        composition.id(),
        composition.subject(),
        ppm,
        elements.elements().keySet().stream().map(element -> oxide(elements, element)).toList(),
        derived(elements.treoPpm()),
        derived(elements.lightPpm(heavy)),
        derived(elements.heavyPpm(heavy)),
        derived(elements.heavySharePercent(heavy)),
        heavy.id(),
        derived(elements.ndprSharePercent()),
        elements.missing().stream().map(Element::symbol).toList(),
        composition.statedShares(),
        composition.source());
  }

  private static OxideView oxide(ElementsPpm elements, Element element) {
    return new OxideView(
        element.oxide(),
        derived(elements.oxidePpm(element)),
        derived(elements.percentOfTreo(element)));
  }

  private static BigDecimal derived(OptionalDouble figure) {
    return figure.isPresent() ? Decimals.derived(figure.getAsDouble()) : null;
  }
}
