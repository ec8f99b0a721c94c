package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "RankedDeposit",
    description = "A deposit; the whole of it is at /api/v1/deposits",
    requiredProperties = {"id", "name"})
public record DepositRef(
    @Schema(examples = "mount-weld") String id,
    @Schema(examples = "Mount Weld") String name,
    @Schema(description = "ISO 3166-1 alpha-3", examples = "AUS") String country) {}
