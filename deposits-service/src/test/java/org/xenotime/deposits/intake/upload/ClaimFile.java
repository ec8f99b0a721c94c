package org.xenotime.deposits.intake.upload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A file of claims in the making: rows of cells, of which most are as in every good row. */
final class ClaimFile {

  private final List<String> columns;
  private final StringBuilder text = new StringBuilder();

  private ClaimFile(List<String> columns) {
    this.columns = columns;
    text.append(String.join(",", columns)).append("\r\n");
  }

  static ClaimFile of(String... columns) {
    return new ClaimFile(List.of(columns));
  }

  /** A file with the columns that most tests need. */
  static ClaimFile usual() {
    return of("id", "subject", "actor", "kind", "level", "from", "sourceUrl", "locator");
  }

  /** An address that no other test has. */
  static String page() {
    return "https://example.org/" + UUID.randomUUID();
  }

  /** A good row, but for what is given by column and value. */
  ClaimFile row(String... changes) {
    var cells =
        new HashMap<String, String>(
            Map.of(
                "subject", "pang-war",
                "actor", "kachin-independence-army",
                "kind", "territory",
                "level", "full",
                "from", "2024-10-18~",
                "sourceUrl", "https://example.org/never-the-same"));
    for (var at = 0; at < changes.length; at += 2) {
      cells.put(changes[at], changes[at + 1]);
    }
    return line(
        columns.stream()
            .map(column -> cells.getOrDefault(column, ""))
            .map(ClaimFile::quoted)
            .collect(Collectors.joining(",")));
  }

  ClaimFile line(String line) {
    text.append(line).append("\r\n");
    return this;
  }

  String text() {
    return text.toString();
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
