package org.xenotime.deposits.circumstance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.ControlLines;
import org.xenotime.deposits.incident.IncidentsNear;
import org.xenotime.deposits.market.MineOutput;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "DepositCircumstances",
    description =
        "Data of org.xenotime.deposit.circumstances: what surrounds a deposit, in short. What is"
            + " absent is not known; where all is absent, nothing is known any more.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CircumstancesView(
    @Schema(description = "Id of the deposit", examples = "pang-war") String id,
    @Schema(description = "Who controlled it when; absent where no claim speaks of it")
        ControlLines.InShort control,
    @Schema(description = "Conflict events nearby; absent where no data set covers the country")
        Nearby incidents,
    @Schema(description = "Evidence of what is mined there; absent where there is none")
        MineOutput.Evidence output) {

  @Schema(name = "IncidentsInShort", description = "Conflict events around a deposit, by day")
  record Nearby(
      @Schema(description = "Radius, km", examples = "50") int withinKm,
      @Schema(description = "First day that the data set covers") LocalDate from,
      @Schema(description = "Last day that the data set covers") LocalDate until,
      @Schema(description = "Days on which any began, oldest first; of all others there are none")
          List<IncidentsNear.OnDay> days,
      @Schema(description = "The data set") SourceRef source) {}

  boolean saysNothing() {
    return control == null && incidents == null && output == null;
  }
}
