package org.xenotime.deposits.estimate;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.resource.Composition;
import org.xenotime.deposits.resource.Known;
import org.xenotime.deposits.resource.StatedShare;
import org.xenotime.deposits.source.GivenSource;

/** A composition as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A composition as it is written: elements, stated shares, or both")
record CompositionDraft(
    @Schema(description = "Id of the deposit; in a POST the one of the address") @NotNull
        String deposit,
    @Schema(description = "What was analysed, where it is not simply the site's ore")
        @Size(max = 500)
        String subject,
    @Schema(
            description =
                "ppm of the element's mass in the ore by symbol (La to Lu, Y); what is absent is"
                    + " unknown, not zero")
        Map<String, BigDecimal> elementsPpm,
    @Schema(description = "What the source states of oxides or groups without a full analysis")
        @Size(max = 50)
        List<StatedShare> statedShares,
    @NotNull @Valid GivenSource source) {

  CompositionDraft {
    elementsPpm = elementsPpm == null ? Map.of() : elementsPpm;
    statedShares = statedShares == null ? List.of() : List.copyOf(statedShares);
  }

  static CompositionDraft from(Known<Composition> known) {
    var said = known.said();
    var ppm = new LinkedHashMap<String, BigDecimal>();
    said.elements().elements().forEach((element, value) -> ppm.put(element.symbol(), value));
    return new CompositionDraft(
        known.deposit(),
        said.subject(),
        ppm,
        said.statedShares(),
        GivenSource.known(said.source().id()));
  }
}
