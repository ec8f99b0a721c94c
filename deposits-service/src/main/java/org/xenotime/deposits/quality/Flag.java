package org.xenotime.deposits.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "QualityFlag",
    description = "What a rule found to be wrong or doubtful; nothing is dropped for it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Flag(
    @Schema(description = "Id of the rule", examples = "inconsistent-resource") String rule,
    @Schema(
            description = "What it is about; figures by the id of their statement or composition",
            examples = "statements[usgs-5029-1].treoTonnes")
        String field,
    @Schema(description = "What is wrong, in a sentence") String message,
    @Schema(description = "What would be right, with its unit", examples = "180000 t")
        String expected,
    @Schema(description = "What stands there, with its unit", examples = "210000 t") String found,
    @Schema(
            description = "How one follows from the other; absent where nothing was computed",
            examples = "12000000 t x 1.5 % = 180000 t; 210000 t is 16.7 % more, 5 % are allowed")
        String arithmetic) {}
