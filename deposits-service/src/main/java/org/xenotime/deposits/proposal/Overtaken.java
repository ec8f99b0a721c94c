package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.editing.Difference;
import org.xenotime.deposits.editing.Journal.Entry;

/** What happened to the target since the author of a proposal saw it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Overtaken",
    description = "What happened to the target since the author of the proposal saw it")
record Overtaken(
    @Schema(
            description =
                "Whether fields were changed that the proposal changes, too, or one of the two takes"
                    + " the target back: then it has to be rebased before it can be accepted")
        boolean conflicts,
    @Schema(description = "The changes, the oldest first") List<By> by) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OvertakenBy", description = "One change, as /revisions tells it")
  record By(
      @Schema(description = "Number of the version that it made") int number,
      @Schema(description = "When, UTC") Instant at,
      @Schema(description = "Handle of its author") String by,
      @Schema(description = "In the words of its author") String reason,
      @Schema(description = "correction, world-change or retraction; absent where it was new")
          String change,
      @Schema(description = "The fields that it changed, as JSON pointers") List<String> fields,
      @Schema(
              description =
                  "Those of the proposal's fields that it changed, too; all where it took the target"
                      + " back")
          List<String> conflicting) {}

  /** Null where nothing happened. */
  static Overtaken of(
      List<Entry> entries,
      List<Difference> proposed,
      boolean isRetraction,
      Function<String, JsonNode> json) {
    if (entries.isEmpty()) {
      return null;
    }
    var by = entries.stream().map(entry -> by(entry, proposed, json)).toList();
    return new Overtaken(
        isRetraction
            || entries.stream().anyMatch(Entry::isRetraction)
            || by.stream().anyMatch(change -> !change.conflicting.isEmpty()),
        by);
  }

  private static By by(Entry entry, List<Difference> proposed, Function<String, JsonNode> json) {
    var changed =
        Difference.between(
            entry.before() == null ? null : json.apply(entry.before()), json.apply(entry.after()));
    return new By(
        entry.number(),
        entry.at(),
        entry.author(),
        entry.reason(),
        entry.cause() == null ? null : entry.cause().id(),
        changed.stream().map(Difference::field).toList(),
        proposed.stream()
            .filter(ours -> entry.isRetraction() || changed.stream().anyMatch(ours::touches))
            .map(Difference::field)
            .toList());
  }
}
