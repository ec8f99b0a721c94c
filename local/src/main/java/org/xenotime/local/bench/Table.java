package org.xenotime.local.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is printed at the end, when nothing else is printed in between any more. */
final class Table {
  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    lines.add(line);
  }

  void add(Collection<String> more) {
    lines.addAll(more);
  }

  String text() {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
