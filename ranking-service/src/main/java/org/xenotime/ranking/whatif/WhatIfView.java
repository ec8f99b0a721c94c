package org.xenotime.ranking.whatif;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of an answer, for the OpenAPI document; {@link AnswerWhatIf} writes it. */
@Schema(
    name = "WhatIfRanking",
    description = "A ranking that nobody has published",
    requiredProperties = {
      "methodology",
      "version",
      "snapshot",
      "dataRevision",
      "weights",
      "rankedCount",
      "unrankedCount",
      "items",
      "out"
    })
record WhatIfView(
    @Schema(description = "Id of the methodology", examples = "heavy") String methodology,
    @Schema(description = "Version of the methodology") int version,
    @Schema(description = "Number of the snapshot whose inputs were ranked") int snapshot,
    @Schema(description = "Revision of the deposits' data") long dataRevision,
    @Schema(description = "By criterion, as they counted; they add up to 1")
        Map<String, Double> weights,
    @Schema(description = "How many deposits are ranked") int rankedCount,
    @Schema(description = "How many are not: figures are missing, or they were filtered out")
        int unrankedCount,
    @Schema(description = "Every ranked deposit, best first") List<Item> items,
    @Schema(description = "Who has a rank in the snapshot and none here, by that rank")
        List<Out> out) {

  @Schema(
      name = "WhatIfItem",
      description = "A deposit's place",
      requiredProperties = {"rank", "deposit", "score"})
  record Item(
      @Schema(description = "1 is the best; equal scores share a rank") int rank,
      @Schema(description = "The deposit") Deposit deposit,
      @Schema(description = "By the aggregation, from the normalised values") double score,
      @Schema(
              description =
                  "The best rank that values which are open allow for; absent where none is")
          Integer rankLow,
      @Schema(description = "The worst rank that they allow for") Integer rankHigh,
      @Schema(description = "Its rank in the snapshot; absent where it had none")
          Integer publishedRank,
      @Schema(description = "Ranks gained since; absent where it had none") Integer change) {}

  @Schema(
      name = "WhatIfOut",
      description = "A deposit that drops out",
      requiredProperties = {"deposit", "publishedRank"})
  record Out(
      @Schema(description = "The deposit") Deposit deposit,
      @Schema(description = "Its rank in the snapshot") int publishedRank) {}

  @Schema(
      name = "WhatIfDeposit",
      description = "A deposit; the whole of it is at /api/v1/deposits",
      requiredProperties = {"id", "name"})
  record Deposit(
      @Schema(description = "Id", examples = "mount-weld") String id,
      @Schema(description = "Name", examples = "Mount Weld") String name,
      @Schema(description = "ISO 3166-1 alpha-3", examples = "AUS") String country) {}
}
