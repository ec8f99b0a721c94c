package org.xenotime.deposits.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that differs between two versions of a thing; an array counts as one value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One field that differs; an array counts as one value")
public record Difference(
    @Schema(description = "JSON pointer (RFC 6901)", examples = "/location/latitude") String field,
    @Schema(
            description = "Any JSON value; absent where it was not there",
            implementation = Object.class)
        JsonNode before,
    @Schema(
            description = "Any JSON value; absent where it is not there any more",
            implementation = Object.class)
        JsonNode after) {

  /** All of them, by field; a version that is null has no fields. */
  public static List<Difference> between(JsonNode before, JsonNode after) {
    var found = new ArrayList<Difference>();
    collect("", orMissing(before), orMissing(after), found);
    return List.copyOf(found);
  }

  /** Whether the two are about the same field, or one is a part of the other. */
  public boolean touches(Difference other) {
    return (field + "/").startsWith(other.field + "/")
        || (other.field + "/").startsWith(field + "/");
  }

  private static void collect(String at, JsonNode before, JsonNode after, List<Difference> found) {
    if (isBranch(before, after)) {
      var names = new TreeSet<String>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      names.forEach(
          name -> collect(at + "/" + escaped(name), before.path(name), after.path(name), found));
    } else if (!same(before, after)) {
      found.add(new Difference(at, orNull(before), orNull(after)));
    }
  }

  private static boolean isBranch(JsonNode before, JsonNode after) {
    return (before.isObject() || before.isMissingNode())
        && (after.isObject() || after.isMissingNode());
  }

  /** Numbers by value: 1.50 is 1.5. */
  private static boolean same(JsonNode before, JsonNode after) {
    return (before.isNumber() && after.isNumber())
        ? before.decimalValue().compareTo(after.decimalValue()) == 0
        : before.equals(after);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static JsonNode orMissing(JsonNode node) {
    return node == null || node.isNull() ? MissingNode.getInstance() : node;
  }

  private static JsonNode orNull(JsonNode node) {
    return node.isMissingNode() ? null : node;
  }
}
