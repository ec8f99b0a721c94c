package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.Claim.ActorName;

@Schema(name = "ControlSensitivity", description = "What would change an answer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SensitivityView(
    @Schema(description = "The claims without any one of which the state or leader is another")
        List<Otherwise> withoutClaim,
    @Schema(
            description =
                "What independent sources of grade B2 that deny the leader would make of it; absent"
                    + " where nobody leads, or where nine would not change it")
        Contrary contrary,
    @Schema(description = "The same in words") String text) {

  @Schema(name = "ControlWithoutClaim", description = "The answer without one claim")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Otherwise(
      @Schema(description = "Id of the claim", examples = "c009") String claim,
      @Schema(description = "held, contested or unknown") String state,
      @Schema(description = "Id of the actor that would lead; absent for none") String leader) {}

  @Schema(name = "ControlIfDenied", description = "The answer under contrary evidence")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Contrary(
      @Schema(description = "Grade of each source", examples = "B2") String grade,
      @Schema(description = "How many independent sources it takes") int sources,
      @Schema(description = "held, contested or unknown") String state,
      @Schema(description = "Id of the actor that would lead; absent for none") String leader) {}

  static SensitivityView from(Sensitivity sensitivity) {
    var denied = sensitivity.denied();
    return new SensitivityView(
        sensitivity.claims().stream()
            .map(other -> new Otherwise(other.claim(), other.state().id(), id(other.leader())))
            .toList(),
        denied == null
            ? null
            : new Contrary(
                "B2",
                sensitivity.denials().orElseThrow(),
                denied.state().id(),
                id(denied.leader())),
        sensitivity.text());
  }

  private static String id(ActorName actor) {
    return actor == null ? null : actor.id();
  }
}
