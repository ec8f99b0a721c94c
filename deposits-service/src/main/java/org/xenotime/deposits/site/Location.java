package org.xenotime.deposits.site;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a site lies, in WGS 84, and how exactly that is known. */
@Schema(description = "Where it lies, and how exactly that is known")
public record Location(
    @Schema(description = "Degrees east, WGS 84") double longitude,
    @Schema(description = "Degrees north, WGS 84") double latitude,
    @Schema(
            description =
                "exact, approximate, district or area; absent where the source does not say")
        String precision) {}
