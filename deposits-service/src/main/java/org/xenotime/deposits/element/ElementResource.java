package org.xenotime.deposits.element;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Page;

@Path("/api/v1/elements")
@Tag(name = "Elements", description = "The fifteen elements, their oxides and groups")
class ElementResource {

  private static final Page<ElementView> ELEMENTS =
      new Page<>(Stream.of(Element.values()).map(ElementView::from).toList(), null);

  private final Conditional conditional;

  ElementResource(Conditional conditional) {
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "listElements",
      summary = "Elements, oxides and what counts as heavy",
      description =
          """
          La to Lu and Y with the oxide in which figures are given and the factor from element to \
          oxide (mass of oxide / mass of element, from IUPAC atomic weights). `group` holds light \
          or heavy for each definition in use.""")
  @APIResponse(
      responseCode = "200",
      description = "All fifteen, on one page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ElementPage.class)),
        @Content(mediaType = "text/csv")
      })
  public Response list(
      @Parameter(description = "json or csv; wins over Accept") @QueryParam("f") String f,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.JSON, Format.CSV);
    return conditional.answer("elements-1", format, () -> format == Format.CSV ? csv() : ELEMENTS);
  }

  private static Csv csv() {
    return Csv.of(
        List.of("symbol", "name", "atomicWeight", "oxide", "oxideFactor"),
        ELEMENTS.items(),
        element ->
            List.of(
                element.symbol(),
                element.name(),
                element.atomicWeight(),
                element.oxide(),
                element.oxideFactor()));
  }

  /** For the OpenAPI document, which cannot say {@code Page<ElementView>}. */
  record ElementPage(List<ElementView> items) {}

  @Schema(description = "An element, its oxide, and where it counts")
  record ElementView(
      @Schema(description = "Chemical symbol", examples = "Dy") String symbol,
      @Schema(description = "English name (IUPAC)", examples = "Dysprosium") String name,
      @Schema(description = "Standard atomic weight (IUPAC), g/mol") double atomicWeight,
      @Schema(description = "The oxide in which figures are given", examples = "Dy2O3")
          String oxide,
      @Schema(description = "Mass of the oxide for one unit of mass of the element")
          double oxideFactor,
      @Schema(description = "light or heavy, by each definition") Map<String, String> group) {

    static ElementView from(Element element) {
      Function<HeavyDefinition, String> group = d -> d.isHeavy(element) ? "heavy" : "light";
      return new ElementView(
          element.symbol(),
          element.elementName(),
          element.atomicWeight(),
          element.oxide(),
          element.oxideFactor(),
          Stream.of(HeavyDefinition.values())
              .collect(Collectors.toMap(HeavyDefinition::id, group)));
    }
  }
}
