package org.xenotime.deposits.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import that was completed. */
@Schema(description = "An import that was completed, with its whole report")
record IntakeRun(
    @Schema(description = "SHA-256 of the files that were read") String sha256,
    @Schema(description = "When it was completed, UTC") Instant completedAt,
    @JsonUnwrapped ImportReport report) {}
