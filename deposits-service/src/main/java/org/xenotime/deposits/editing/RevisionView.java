package org.xenotime.deposits.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Revision", description = "One version of a thing: who wrote it, when and why")
record RevisionView(
    @Schema(description = "Counts the versions of the thing; 1 is how it came in") int number,
    @Schema(description = "When it was written, UTC; absent where that was not recorded")
        Instant at,
    @Schema(description = "Handle of the author, or import") String by,
    @Schema(
            description =
                "The data set that brought it, where an import did, or the upload (u-17, at"
                    + " /api/v1/intake/claims/u-17)")
        String dataSet,
    @Schema(description = "In the words of the author; of an import, what was imported")
        String reason,
    @Schema(
            description =
                "Why it was changed: correction, world-change or retraction; absent for the first")
        String change,
    @Schema(description = "The proposal that was accepted, where it was one") String proposal,
    @Schema(description = "Handle of the editor who accepted it") String acceptedBy,
    @Schema(description = "The revision of all data that this write made") Long dataRevision,
    @Schema(description = "What differs from the version before, field by field")
        List<Difference> differences) {

  static final List<String> CSV_HEADER =
      List.of(
          "number",
          "at",
          "by",
          "dataSet",
          "reason",
          "change",
          "proposal",
          "acceptedBy",
          "dataRevision",
          "fields");

  private static final ObjectMapper JSON = new ObjectMapper();

  static RevisionView imported(Origin origin) {
    return new RevisionView(
        1,
        origin.at(),
        origin.by(),
        origin.dataSet(),
        reason(origin.by(), origin.dataSet(), null),
        null,
        null,
        null,
        origin.revision(),
        List.of());
  }

  static RevisionView from(Tuple row) {
    var before = row.get("before", String.class);
    // The first version is what it is; every field of it would differ from nothing.
    var differences =
        before == null
            ? List.<Difference>of()
            : Difference.between(tree(before), tree(row.get("after", String.class)));
    return new RevisionView(
        row.get("number", Integer.class),
        row.get("at", Instant.class),
        row.get("author", String.class),
        row.get("data_set", String.class),
        reason(
            row.get("author", String.class),
            row.get("data_set", String.class),
            row.get("reason", String.class)),
        row.get("change", String.class),
        row.get("proposal", String.class),
        row.get("accepted_by", String.class),
        row.get("revision", Long.class),
        differences);
  }

  /** An import gives none of its own. */
  private static String reason(String by, String dataSet, String given) {
    return given == null && dataSet != null && by.equals(Origin.IMPORT)
        ? "Imported with the data set " + dataSet
        : given;
  }

  List<Object> csv() {
    return Arrays.asList(
        number,
        at,
        by,
        dataSet,
        reason,
        change,
        proposal,
        acceptedBy,
        dataRevision,
        String.join("; ", differences.stream().map(Difference::field).toList()));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL kept JSON that is none", e);
    }
  }
}
