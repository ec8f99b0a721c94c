package org.xenotime.deposits.estimate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.resource.Composition;
import org.xenotime.deposits.resource.CompositionView;
import org.xenotime.deposits.resource.Known;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CompositionOfDeposit", description = "A composition, and what it is about")
record CompositionOfDeposit(
    @Schema(description = "Id of the deposit") String deposit,
    @Schema(description = "true where it was taken back: nothing is derived from it any more")
        boolean retracted,
    @JsonUnwrapped CompositionView composition) {

  static CompositionOfDeposit from(Known<Composition> known) {
    return new CompositionOfDeposit(
        known.deposit(),
        known.retracted(),
        CompositionView.from(known.said(), HeavyDefinition.TB_LU_Y));
  }
}
