package org.xenotime.deposits.estimate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.resource.Known;
import org.xenotime.deposits.resource.Statement;
import org.xenotime.deposits.resource.StatementView;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatementOfDeposit", description = "A resource statement, and what it is about")
record StatementOfDeposit(
    @Schema(description = "Id of the deposit") String deposit,
    @Schema(description = "true where it was taken back: nothing is derived from it any more")
        boolean retracted,
    @JsonUnwrapped StatementView statement) {

  static StatementOfDeposit from(Known<Statement> known) {
    return new StatementOfDeposit(
        known.deposit(), known.retracted(), StatementView.from(known.said()));
  }
}
