package org.xenotime.deposits.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.site.Location;

@Schema(name = "IncidentsAroundDeposit", description = "The conflict events around a deposit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AroundDeposit(
    @Schema(description = "Id of the deposit", examples = "pang-war") String deposit,
    @Schema(
            description =
                "From where distances are measured; absent where no location is known: then no"
                    + " event can be said to lie around it, and there are no items")
        Location location,
    @Schema(description = "Radius, km", examples = "50") double withinKm,
    @Schema(description = "Over the whole result") IncidentCounts counts,
    @Schema(description = "The events of this page, each with its distance")
        List<IncidentView> items,
    @Schema(description = "Path of the next page; absent on the last") String next) {

  static AroundDeposit of(
      String deposit,
      Location location,
      double withinKm,
      IncidentCounts counts,
      Page<IncidentView> page) {
    return new AroundDeposit(deposit, location, withinKm, counts, page.items(), page.next());
  }
}
