package org.xenotime.ranking.verification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.kept.Engine;
import org.xenotime.ranking.snapshot.Published;

@Schema(
    name = "Verification",
    description = "A published ranking beside the one that its kept inputs make at this moment",
    requiredProperties = {
      "methodology",
      "snapshot",
      "identity",
      "engine",
      "runningEngine",
      "identical",
      "differenceCount",
      "differences"
    })
record Verification(
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Number of the snapshot") int snapshot,
    @Schema(description = "SHA-256 of the inputs as canonical JSON (RFC 8785)") String identity,
    @Schema(description = "Version of the arithmetic that published the snapshot", examples = "1")
        String engine,
    @Schema(
            description =
                """
                Version of the arithmetic that made it again; where it is another than engine, a \
                difference may come from there""",
            examples = "1")
        String runningEngine,
    @Schema(description = "Whether every column of every row is the same, to the last digit")
        boolean identical,
    @Schema(description = "How many differences there are; at most 100 of them are listed")
        int differenceCount,
    List<Difference> differences) {

  private static final int LISTED = 100;

  static Verification of(Published snapshot, List<Difference> differences) {
    return new Verification(
        snapshot.methodology(),
        snapshot.number(),
        snapshot.recipe().identity(),
        snapshot.recipe().engine(),
        Engine.VERSION,
        differences.isEmpty(),
        differences.size(),
        differences.stream().limit(LISTED).toList());
  }
}
