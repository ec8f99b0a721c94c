package org.xenotime.deposits.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.GivenSource;

@Schema(name = "ActorMerge", description = "Which actor it proved to be, and who says so")
record MergeDraft(
    @Schema(description = "Id of the actor that stays", examples = "kachin-independence-army")
        @NotBlank(message = "is required")
        String into,
    @NotNull(message = "is required: who says that they are one?") @Valid GivenSource source) {}
