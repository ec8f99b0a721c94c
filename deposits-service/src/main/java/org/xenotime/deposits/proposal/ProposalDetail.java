package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Proposal", description = "A proposal with what it would change, field by field")
record ProposalDetail(
    @JsonUnwrapped ProposalView proposal,
    @Schema(
            description = "Field to value: the draft of something new, or a JSON Merge Patch",
            type = SchemaType.OBJECT,
            implementation = Object.class,
            additionalProperties = Schema.True.class)
        JsonNode document,
    @Schema(description = "What it would change, field by field") List<Field> differences,
    @Schema(description = "Absent where nothing happened to the target since") Overtaken overtaken,
    @Schema(
            description =
                "Other open proposals about the same thing, the oldest first: what is accepted of"
                    + " one may overtake the others. Absent where there is none, or this one is"
                    + " closed")
        List<Rival> rivals) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "RivalProposal", description = "Another open proposal about the same thing")
  record Rival(
      @Schema(description = "Its place in addresses", examples = "p-18") String id,
      @Schema(description = "change or retract") String operation,
      @Schema(description = "Handle of its author") String author,
      @Schema(description = "In the words of its author") String reason,
      @Schema(description = "When it came in, UTC") Instant openedAt) {

    static Rival from(Proposal proposal) {
      return new Rival(
          proposal.id(), proposal.operation(), proposal.author, proposal.reason, proposal.openedAt);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProposedField", description = "One field: an array counts as one value")
  record Field(
      @Schema(description = "JSON pointer (RFC 6901)", examples = "/location/latitude")
          String field,
      @Schema(
              description = "As the author saw it, any JSON value; absent where it was not there",
              implementation = Object.class)
          JsonNode before,
      @Schema(
              description =
                  "As it would become, any JSON value; absent where it would be taken away",
              implementation = Object.class)
          JsonNode proposed,
      @Schema(
              description = "As it stands, any JSON value; absent where it is not there",
              implementation = Object.class)
          JsonNode now) {}
}
