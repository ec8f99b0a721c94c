package org.xenotime.forum.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member is shown beside what they wrote. */
@Schema(
    description = "Who wrote it",
    requiredProperties = {"handle", "displayName"})
public record Author(
    @Schema(description = "Unique name of the member", examples = "member") String handle,
    @Schema(description = "Name as the member wishes to be called") String displayName) {}
