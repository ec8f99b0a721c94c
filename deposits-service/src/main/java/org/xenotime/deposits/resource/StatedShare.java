package org.xenotime.deposits.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source says of one oxide or group without a full analysis. */
@Schema(description = "Share of one oxide or group in all oxides, as a source states it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedShare(
    @Schema(description = "An oxide such as Y2O3, or a group as the source names it: HREO, LREO")
        String group,
    @Schema(description = "=, > or <") String relation,
    @Schema(description = "Part in all oxides, percent by mass") BigDecimal percentOfTreo,
    @Schema(description = "What else the source says of it") String note) {}
