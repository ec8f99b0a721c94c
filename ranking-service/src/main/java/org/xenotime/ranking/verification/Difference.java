package org.xenotime.ranking.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "SnapshotDifference",
    description = "A place where what is published is not what its inputs make",
    requiredProperties = "path")
record Difference(
    @Schema(
            description =
                """
                JSON pointer: into the snapshot (/snapshot), its kept inputs (/inputs), or the row \
                of a deposit (/ranked, /unranked)""",
            examples = "/ranked/strange-lake/score")
        String path,
    @Schema(description = "What is published; absent where it is missing") Object published,
    @Schema(description = "What the inputs make; absent where they make none") Object recomputed) {

  /** Every leaf that differs; numbers are equal where their values are. */
  static List<Difference> between(String path, JsonNode published, JsonNode recomputed) {
    if (same(published, recomputed)) {
      return List.of();
    }
    if (published.isObject() && recomputed.isObject()) {
      var names = new TreeSet<String>();
      published.fieldNames().forEachRemaining(names::add);
      recomputed.fieldNames().forEachRemaining(names::add);
      return names.stream()
          .flatMap(
              name ->
                  within(path + "/" + escaped(name), published.path(name), recomputed.path(name)))
          .toList();
    }
    if (published.isArray() && recomputed.isArray()) {
      return IntStream.range(0, Math.max(published.size(), recomputed.size()))
          .boxed()
          .flatMap(i -> within(path + "/" + i, published.path(i), recomputed.path(i)))
          .toList();
    }
    return List.of(new Difference(path, shown(published), shown(recomputed)));
  }

  private static Stream<Difference> within(String path, JsonNode published, JsonNode recomputed) {
    return between(path, published, recomputed).stream();
  }

  private static boolean same(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.doubleValue() == other.doubleValue();
    }
    return one.isValueNode() && one.equals(other);
  }

  private static Object shown(JsonNode node) {
    return node.isMissingNode() ? null : node;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static List<Difference> ofText(String path, String published, String recomputed) {
    var differences = new ArrayList<Difference>();
    if (!published.equals(recomputed)) {
      differences.add(new Difference(path, published, recomputed));
    }
    return differences;
  }
}
