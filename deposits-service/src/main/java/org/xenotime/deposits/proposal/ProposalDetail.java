package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Proposal", description = "A proposal with what it would change, field by field")
record ProposalDetail(
    @JsonUnwrapped ProposalView proposal,
    @Schema(description = "The draft of something new, or a JSON Merge Patch") JsonNode document,
    @Schema(description = "What it would change, field by field") List<Field> differences,
    @Schema(description = "Absent where nothing happened to the target since")
        Overtaken overtaken) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProposedField", description = "One field: an array counts as one value")
  record Field(
      @Schema(description = "JSON pointer (RFC 6901)", examples = "/location/latitude")
          String field,
      @Schema(description = "As the author saw it; absent where it was not there") JsonNode before,
      @Schema(description = "As it would become; absent where it would be taken away")
          JsonNode proposed,
      @Schema(description = "As it stands; absent where it is not there") JsonNode now) {}
}
