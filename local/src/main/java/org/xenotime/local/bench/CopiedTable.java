package org.xenotime.local.bench;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import org.xenotime.local.bench.Columns.Column;

/**
 * A table, the rows of which are copied.
 *
 * @param roots the tables to whose copies the copies point
 * @param own SQL of the columns that are made in a way of their own, by the number {@code copy};
 *     {@code %s} is what is appended to ids
 */
record CopiedTable(String name, Set<String> roots, Map<String, String> own) {
  private static final String SUFFIX = "'-copy-' || copy";

  CopiedTable {
    roots = Set.copyOf(roots);
    own = Map.copyOf(own);
  }

  /** Adds what is missing to so many times the rows. */
  String statement(Columns columns, int times) {
    var all = columns.of(name);
    return """
    insert into %s (%s) overriding system value
    select %s
    from generate_series(1, %d) as copy cross join %s
    """
        .formatted(
            name,
            all.stream().map(Column::name).collect(joining(", ")),
            all.stream().map(column -> value(columns, column)).collect(joining(", ")),
            times - 1,
            name);
  }

  /**
   * Ids that are numbers are moved on, ids that are text are given a suffix, and what points to
   * them likewise, where those are copied, too.
   */
  private String value(Columns columns, Column column) {
    var qualified = name + "." + column.name();
    if (own.containsKey(column.name())) {
      return own.get(column.name()).replace("%s", SUFFIX);
    }
    if (column.isNumber()) {
      return "%s + copy * %d".formatted(qualified, columns.stride(name));
    }
    if (column.name().equals("slug") || column.name().equals("key")) {
      return qualified + " || " + SUFFIX;
    }
    var root = columns.root(column);
    if (!roots.contains(root)) {
      return qualified;
    }
    return columns.strides().containsKey(root)
        ? "%s + copy * %d".formatted(qualified, columns.stride(root))
        : qualified + " || " + SUFFIX;
  }
}
