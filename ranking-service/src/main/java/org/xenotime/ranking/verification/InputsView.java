package org.xenotime.ranking.verification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.Methodology;

/** For the OpenAPI document; what is served is the kept text itself. */
@Schema(
    name = "SnapshotInputs",
    description = "Everything that a snapshot was made from, in the order of its canonical JSON",
    requiredProperties = {"deposits", "engine", "methodology", "prices", "seed"})
record InputsView(
    @Schema(description = "What was known of each deposit, by id, with the source of each figure")
        List<DepositFacts> deposits,
    @Schema(description = "Version of the arithmetic", examples = "1") String engine,
    Methodology methodology,
    @Schema(description = "The price deck, USD per kg of oxide, and its source") SourcedDeck prices,
    @Schema(description = "Where the random draws begin") long seed) {}
