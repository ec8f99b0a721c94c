package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Decision", description = "What an editor decides about a proposal, and why")
record Decision(
    @Schema(description = "accept or reject") @NotNull(message = "is required: accept or reject")
        Verdict decision,
    @Schema(description = "In the words of the editor; the author reads it")
        @NotBlank(message = "is required: why?")
        @Size(max = 2_000)
        String reason) {

  @Schema(description = "What is decided")
  public enum Verdict {
    ACCEPT,
    REJECT;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
