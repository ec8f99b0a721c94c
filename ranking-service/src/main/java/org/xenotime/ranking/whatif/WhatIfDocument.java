package org.xenotime.ranking.whatif;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.methodology.EligibilityFilter;

/** The shape of a question, for the OpenAPI document; it is read without it. */
@Schema(
    name = "WhatIf",
    description = "What is different; whatever is absent is as it was published",
    requiredProperties = {"methodology"})
record WhatIfDocument(
    @Schema(description = "Id of the methodology", examples = "heavy") String methodology,
    @Schema(description = "Number of the snapshot; the newest where it is absent", minimum = "1")
        Integer snapshot,
    @Schema(
            description =
                """
                By criterion, from 0 up. Criteria that are not named keep the published weight; all \
                count in proportion to their sum""")
        Map<String, Double> weights,
    @Schema(description = "Who takes part, of those whom the methodology admits")
        EligibilityFilter filters,
    @Schema(description = "USD/kg by oxide, such as Tb4O7; the others keep their price")
        Map<String, Double> prices,
    @Schema(
            description = "Which elements count as heavy",
            enumeration = {"tb-lu-y", "gd-lu-y", "eu-lu-y"})
        String heavyDefinition,
    @Schema(
            description = "How the criteria of a deposit become its score",
            enumeration = {
              "weighted-arithmetic",
              "weighted-geometric",
              "weighted-harmonic",
              "copeland"
            })
        String aggregation) {}
