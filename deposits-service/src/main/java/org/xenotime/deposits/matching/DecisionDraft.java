package org.xenotime.deposits.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MatchDecisionDraft", description = "Whether the two are one")
record DecisionDraft(
    @Schema(description = "same or different", examples = "different")
        @NotNull(message = "is required: same or different")
        @Pattern(regexp = "same|different", message = "must be one of same, different")
        String decision) {

  boolean saysSame() {
    return "same".equals(decision);
  }
}
