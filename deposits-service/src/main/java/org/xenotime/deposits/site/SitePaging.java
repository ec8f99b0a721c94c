package org.xenotime.deposits.site;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.http.Problem;

/** How a list of deposits is ordered, cut and shown. */
class SitePaging {

  static final String HEAVY = "Which elements heavy means: tb-lu-y (default), gd-lu-y or eu-lu-y";

  @Parameter(description = HEAVY)
  @QueryParam("heavy")
  String heavy;

  @Parameter(
      description =
          "name, treoTonnes, heavyTreoTonnes or discoveryYear; with - before it, downwards. Absent"
              + " figures come last. By default the name, or with q the best match",
      example = "-heavyTreoTonnes")
  @QueryParam("sort")
  String sort;

  @Parameter(description = "Items on a page, 1 to 500; 50 by default")
  @QueryParam("limit")
  String limit;

  @Parameter(description = "From next of the page before")
  @QueryParam("cursor")
  String cursor;

  @Parameter(description = "json, geojson or csv; wins over Accept")
  @QueryParam("f")
  String f;

  HeavyDefinition heavyDefinition() {
    return heavy(heavy);
  }

  static HeavyDefinition heavy(String id) {
    return id == null
        ? HeavyDefinition.TB_LU_Y
        : HeavyDefinition.of(id)
            .orElseThrow(
                () -> Problem.invalidParameter("heavy", "must be one of " + HeavyDefinition.ids()));
  }
}
