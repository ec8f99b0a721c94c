package org.xenotime.deposits.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as figures and claims name it; the rest is at {@code /api/v1/sources/{id}}. */
@Schema(description = "Who said it; more at /api/v1/sources/{id}")
public record SourceRef(
    @Schema(description = "Its place in addresses", examples = "weng-and-others-2015") String id,
    @Schema(description = "Author, year, title, place; or its address") String citation) {}
