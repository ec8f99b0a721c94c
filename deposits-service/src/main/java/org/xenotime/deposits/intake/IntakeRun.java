package org.xenotime.deposits.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import that was completed. */
record IntakeRun(
    @Schema(description = "SHA-256 of the files that were read") String sha256,
    Instant completedAt,
    @JsonUnwrapped ImportReport report) {}
